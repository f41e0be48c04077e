package org.chancery.render.html.internal;

/** Shortens words for lists and descriptions, where the whole text is a link away. */
public final class Excerpt {
    private Excerpt() {}

    /** {@return the text on one line; if it is longer than so many characters, its beginning and an ellipsis} */
    public static String of(String text, int most) {
        StringBuilder line = line(text, most);
        if (line.length() <= most) {
            return line.toString();
        }
        int end = end(line, most);
        while (end > 0 && isLoose(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end) + "…";
    }

    /** {@return whether a character leads on to what is cut off} */
    private static boolean isLoose(char c) {
        return c == ' ' || ",;:.".indexOf(c) >= 0 || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    /** A run of white space is one space, and none stands at the ends; what is too long is not read to its end. */
    private static StringBuilder line(String text, int most) {
        StringBuilder line = new StringBuilder(most + 2);
        boolean space = false;
        for (int i = 0; i < text.length() && line.length() <= most; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !line.isEmpty();
            } else {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return line;
    }

    /** Between two words, or at least not within a character. */
    private static int end(StringBuilder line, int most) {
        int space = line.lastIndexOf(" ", most);
        if (space > 0) {
            return space;
        }
        return Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
    }
}
