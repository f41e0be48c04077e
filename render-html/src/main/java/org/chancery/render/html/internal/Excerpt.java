package org.chancery.render.html.internal;

import java.util.regex.Pattern;

/** Shortens words for lists and descriptions, where the whole text is a link away. */
public final class Excerpt {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s\\p{Pd},;:.]+$");

    private Excerpt() {}

    /** {@return the text on one line; if it is longer than so many characters, its beginning and an ellipsis} */
    public static String of(String text, int most) {
        String start = text.substring(0, Math.min(text.length(), 4 * most)); // white space may take up a lot
        String line = WHITE_SPACE.matcher(start).replaceAll(" ").strip();
        if (line.length() <= most && start.length() == text.length()) {
            return line;
        }
        return LOOSE_END.matcher(line.substring(0, end(line, most))).replaceFirst("") + "…";
    }

    /** Between two words, or at least not within a character. */
    private static int end(String line, int most) {
        int space = line.length() > most ? line.lastIndexOf(' ', most) : line.lastIndexOf(' ');
        if (space > 0) {
            return space;
        }
        int end = Math.min(most, line.length());
        return end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    }
}
