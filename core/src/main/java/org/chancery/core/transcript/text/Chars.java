package org.chancery.core.transcript.text;

/** What single characters are: space, line end, text, or something no document can carry. */
public final class Chars {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private Chars() {}

    /** {@return whether it is white space of any kind, no-break spaces included} */
    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** {@return a text without the space around it} */
    public static String strip(String text) {
        return Line.of(1, text).content();
    }

    /** {@return a text in which a visible substitute stands for every character that is no text} */
    public static String visible(String text) {
        var visible = new StringBuilder(text.length());
        text.codePoints().map(Chars::visible).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** {@return whether a line ends here; in CR LF the CR does not count} */
    public static boolean isLineEnd(String text, int at) {
        return switch (text.charAt(at)) {
            case '\n', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
            case '\r' -> at + 1 == text.length() || text.charAt(at + 1) != '\n';
            default -> false;
        };
    }

    /** {@return what stands for a character: itself, or a visible substitute for one that is no text} */
    public static int visible(int c) {
        if (c < ' ' && c != '\t') {
            return CONTROL_PICTURES + c;
        }
        if (c == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        boolean control = c > 0x7F && c < 0xA0;
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || surrogate || noncharacter ? REPLACEMENT : c;
    }
}
