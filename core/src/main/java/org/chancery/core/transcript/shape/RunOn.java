package org.chancery.core.transcript.shape;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.core.transcript.lexicon.Dates;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Word;

/**
 * Where the lines of a page ended before they were run into one: around the date above the first turn, at boxes that
 * point to other pages, at marks, and where the foot of the page begins.
 */
final class RunOn {
    private static final Pattern TIME = Pattern.compile("\\s*\\d{1,2}[:.]\\d{2}(?!\\d)");
    private static final Pattern MARK =
            Pattern.compile("\\s(?:\\* \\* \\*|\\*\\*\\*|[<‹](?:…|\\.\\.\\.)[>›])(?:\\s|$)");
    private static final int FEWEST_WORDS_OF_A_TITLE = 4;
    private static final int LONGEST_INSET = 300;
    private static final int LONGEST_PHRASE = 60;
    private static final int LONGEST_FOOT = 4_000;

    private final Vocabulary words;
    private final String text;
    private final Dates dates;
    private final Set<Integer> cuts = new TreeSet<>();

    RunOn(Vocabulary words, String text) {
        this.words = words;
        this.text = text;
        dates = new Dates(words.lexicon());
    }

    Set<Integer> cuts(int firstLabel, int lastLabel) {
        head(text.substring(0, firstLabel));
        marks();
        insets(firstLabel);
        foot(lastLabel);
        return cuts;
    }

    /** Title, date, time and place are lines of their own. */
    private void head(String head) {
        Optional<Dates.Found> date = dateApart(head);
        if (date.isEmpty()) {
            return;
        }
        int end = date.get().to();
        String above = head.substring(0, date.get().from());
        if (!above.stripTrailing().endsWith(",")) {
            cuts.add(date.get().from());
            section(above);
            lead(above);
        }
        cuts.add(end);
        Matcher time = TIME.matcher(head).region(end, head.length());
        if (time.lookingAt()) {
            cuts.add(time.end());
            end = time.end();
        }
        repeatedTitle(head, date.get().from(), end);
    }

    /** The first date, or the next when a title begins with it: “2024年5月6日外交部发言人林海燕主持例行记者会 2024-05-06”. */
    private Optional<Dates.Found> dateApart(String head) {
        Optional<Dates.Found> first = dates.first(head);
        return first.filter(date -> date.to() < head.length())
                .filter(date -> Character.isIdeographic(head.codePointAt(date.to())))
                .map(Dates.Found::to)
                .map(end -> dates.first(head.substring(end))
                        .map(next -> new Dates.Found(next.date(), end + next.from(), end + next.to())))
                .orElse(first);
    }

    /** The section of the site is named before the title: «События». */
    private void section(String head) {
        words.of(Topic.SECTION).beginning(head).ifPresent(found -> {
            List<Word> first = Word.firstOf(head, found.to() + 1);
            if (first.size() > found.to() && first.getLast().isCapitalised()) {
                cuts.add(first.getLast().from());
            }
        });
    }

    /**
     * Between a title and the sentences of the lead no sign is left. A title often ends in a name or in a quotation, and
     * a capital after these begins the lead.
     */
    private void lead(String head) {
        List<Word> all = Word.of(head);
        for (int i = FEWEST_WORDS_OF_A_TITLE; i < all.size(); i++) {
            String before = head.substring(all.get(i - 1).to(), all.get(i).from());
            boolean plain = before.isBlank();
            boolean quoted = before.strip().equals("»") || before.strip().equals("”");
            boolean named = plain
                    && all.get(i - 1).isCapitalised()
                    && all.get(i - 2).isCapitalised()
                    && !all.get(i - 3).isCapitalised();
            if (all.get(i).isCapitalised() && (named || quoted)) {
                if (Ends.sentence(head.stripTrailing())) {
                    cuts.add(all.get(i).from());
                }
                return;
            }
            if (before.indexOf('.') >= 0 && !plain && before.indexOf('»') < 0) {
                return;
            }
        }
    }

    /** Below the place a page may print its title again, over a picture; so it shows how long the title is. */
    private void repeatedTitle(String head, int titleEnd, int placeStart) {
        List<Word> top = Word.of(head.substring(0, titleEnd));
        for (int i = 0; i <= 1 && i + FEWEST_WORDS_OF_A_TITLE <= top.size(); i++) {
            int start = top.get(i).from();
            int known = top.get(i + FEWEST_WORDS_OF_A_TITLE - 1).to();
            int at = head.indexOf(head.substring(start, known), placeStart);
            if (at >= 0) {
                int length = commonLength(head, start, at, titleEnd);
                cuts.addAll(List.of(start, start + length, at, at + length));
                return;
            }
        }
    }

    /** How long two runs are the same, up to a space in both. */
    private static int commonLength(String head, int one, int other, int end) {
        int common = 0;
        int length = 0;
        while (one + length < end
                && other + length < head.length()
                && head.charAt(one + length) == head.charAt(other + length)) {
            length++;
            boolean ends = other + length == head.length() || head.charAt(other + length) == ' ';
            common = ends && head.charAt(one + length) == ' ' ? length : common;
        }
        return common;
    }

    private void marks() {
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find(from)) {
            cuts.add(mark.start() + 1);
            cuts.add(mark.end());
            from = Math.max(mark.start() + 1, mark.end() - 1);
        }
    }

    /** A box ends with the date of the page it points to. */
    private void insets(int from) {
        int at = from;
        while (at < text.length()) {
            int end = sentenceEnd(at);
            if (words.of(Topic.INSET)
                    .at(Word.firstOf(text.substring(end, Math.min(text.length(), end + LONGEST_PHRASE)), 6), 0)
                    .isPresent()) {
                String box = text.substring(end, Math.min(text.length(), end + LONGEST_INSET));
                int start = end;
                dates.first(box).ifPresent(date -> {
                    cuts.add(start);
                    cuts.add(start + date.to());
                });
            }
            at = Math.max(at + 1, end);
        }
    }

    /** Where the first word after the next sentence begins. */
    private int sentenceEnd(int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            if (text.charAt(i + 1) == ' ' && ".!?…»\"”)>›:".indexOf(text.charAt(i)) >= 0) {
                return i + 2;
            }
        }
        return text.length();
    }

    /** The first word of the foot, when another of its words follows. */
    private void foot(int lastLabel) {
        int from = Math.max(lastLabel, text.length() - LONGEST_FOOT);
        for (int at = from; at < text.length(); at = Math.max(at + 1, nextWord(at))) {
            boolean foot = Character.isUpperCase(text.codePointAt(at))
                    && words.of(Topic.FOOT)
                            .at(Word.firstOf(text.substring(at, Math.min(text.length(), at + LONGEST_PHRASE)), 4), 0)
                            .isPresent();
            if (foot && (Ends.sentence(text.substring(Math.max(0, at - 5), at)) || cuts.contains(at))) {
                cuts.add(at);
                return;
            }
        }
    }

    private int nextWord(int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space + 1;
    }
}
