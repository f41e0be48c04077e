package org.chancery.core.transcript.contact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds e-mail addresses, web addresses and numbers in a text, in its order and in linear time. */
final class Values {
    private static final String[] BEGINNINGS = {"http://", "https://", "www."};
    private static final String[] AT = {"@", "(at)", "[at]", " (at) ", " [at] "};
    private static final String LINK_ENDS = "<>\"«»“”|，。；";
    private static final String TRAILING = ".,;:!?)]}'’”»…";

    private final String text;
    private final List<Value> found = new ArrayList<>();
    private final BitSet taken = new BitSet();

    private Values(String text) {
        this.text = text;
    }

    static List<Value> in(String text) {
        var values = new Values(text);
        values.links();
        values.mails();
        values.found.sort(Comparator.comparingInt(Value::from));
        values.numbers();
        values.found.sort(Comparator.comparingInt(Value::from));
        return values.found;
    }

    private void links() {
        for (int at = 0; at < text.length(); at++) {
            if (beginsLink(at)) {
                int end = endOfLink(at);
                add(Value.Form.LINK, at, end);
                at = end;
            }
        }
    }

    private boolean beginsLink(int at) {
        boolean inWord = at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '@');
        for (String beginning : BEGINNINGS) {
            if (!inWord && text.regionMatches(true, at, beginning, 0, beginning.length())) {
                return at + beginning.length() < text.length()
                        && Character.isLetterOrDigit(text.charAt(at + beginning.length()));
            }
        }
        return false;
    }

    private int endOfLink(int from) {
        int end = from;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && text.charAt(end) != '\u00A0'
                && LINK_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (TRAILING.indexOf(text.charAt(end - 1)) >= 0 && !closesWhatItOpened(from, end)) {
            end--;
        }
        return end;
    }

    private boolean closesWhatItOpened(int from, int end) {
        int opened = text.indexOf('(', from);
        return text.charAt(end - 1) == ')' && opened >= 0 && opened < end;
    }

    private void mails() {
        for (String sign : AT) {
            for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length())) {
                mail(at, at + sign.length());
            }
        }
    }

    private void mail(int signFrom, int signTo) {
        int from = signFrom;
        while (from > 0 && isLocal(text.charAt(from - 1))) {
            from--;
        }
        while (from < signFrom && ".-'".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = signTo;
        while (to < text.length()
                && (Character.isLetterOrDigit(text.charAt(to)) || ".-".indexOf(text.charAt(to)) >= 0)) {
            to++;
        }
        while (to > signTo && ".-".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        int dot = text.lastIndexOf('.', to);
        if (from < signFrom
                && dot > signTo
                && to - dot > 2
                && taken.get(from, to).isEmpty()) {
            add(Value.Form.MAIL, from, to);
        }
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
    }

    private void add(Value.Form form, int from, int to) {
        found.add(Value.of(form, text, from, to));
        taken.set(from, to);
    }

    /** In the gaps between what was found. */
    private void numbers() {
        int from = 0;
        for (Value value : List.copyOf(found)) {
            found.addAll(Numbers.in(text, from, value.from()));
            from = value.to();
        }
        found.addAll(Numbers.in(text, from, text.length()));
    }
}
