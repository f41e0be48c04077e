package org.chancery.core.transcript.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.core.transcript.text.Line;

/** What channels, feeds and recordings put before a line: pictures, arrows, bullets, the time. */
public final class Decoration {
    private static final int VARIATION_SELECTOR = 0xFE0F;
    private static final int LONGEST_TIME = 20;
    private static final int JOINER = 0x200D;

    /** 00:00, 01:12:30. */
    static final String TIME_OF_A_RECORDING = "\\d{1,2}:\\d{2}(?::\\d{2})?";

    /** The same with fractions and in brackets: [00:12:05], (1:12:05.300). */
    private static final Pattern TIME =
            Pattern.compile("[\\[(]?" + TIME_OF_A_RECORDING + "(?:[.,]\\d{1,3})?[\\])]?(?=[\\p{Z}\t])");

    private Decoration() {}

    /** {@return the index after the decoration with which a line begins, and the space around it} */
    public static int end(Line line) {
        String text = line.text();
        int at = line.start();
        for (int next = after(line, text, at); next > at; next = after(line, text, at)) {
            at = next;
        }
        return at;
    }

    private static int after(Line line, String text, int at) {
        if (at >= text.length()) {
            return at;
        }
        int c = text.codePointAt(at);
        if (isDecoration(c)) {
            return line.skipSpace(at + Character.charCount(c));
        }
        return mayBeTime(text.charAt(at)) ? afterTime(line, text, at) : at;
    }

    private static boolean mayBeTime(char c) {
        return c == '[' || c == '(' || Character.isDigit(c);
    }

    private static int afterTime(Line line, String text, int at) {
        Matcher time = TIME.matcher(text).region(at, Math.min(text.length(), at + LONGEST_TIME));
        return time.lookingAt() ? line.skipSpace(time.end()) : at;
    }

    private static boolean isDecoration(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> c != '^' && c != '`';
            default -> c == '>' || c == '•' || c == '▪' || c == VARIATION_SELECTOR || c == JOINER;
        };
    }
}
