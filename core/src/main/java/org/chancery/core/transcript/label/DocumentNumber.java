package org.chancery.core.transcript.label;

import org.chancery.core.transcript.dialect.Dialect;

/** The number under which a publisher files a text: {@code 1893-06-10-2017}. */
public final class DocumentNumber {
    private static final int LONGEST_NUMBER = 6;
    private static final int LONGEST = 60;

    private DocumentNumber() {}

    /** {@return whether a text has one of the shapes of a dialect’s numbers} */
    public static boolean isOne(String text, Dialect dialect) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && dialect.documentNumbers().stream().anyMatch(shape -> hasShape(text, shape));
    }

    private static boolean hasShape(String text, String shape) {
        int at = 0;
        for (char sign : shape.toCharArray()) {
            int digits = digits(text, at);
            int length = switch (sign) {
                case 'N' -> digits > LONGEST_NUMBER ? 0 : digits;
                case 'D', 'M', 'Y' -> Math.min(digits, 1);
                default -> at < text.length() && text.charAt(at) == sign ? 1 : 0;
            };
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return at == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }
}
