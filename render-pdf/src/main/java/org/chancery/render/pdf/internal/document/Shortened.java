package org.chancery.render.pdf.internal.document;

import java.util.regex.Pattern;

/** Words for a list, where there is no room for all of them. */
final class Shortened {
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern LAST = Pattern.compile("[\\p{Z}\\p{Pd}\\p{Po}\\p{Ps}]+$");

    private Shortened() {}

    /** {@return the words, or as many whole ones as there is room for, and an ellipsis} */
    static String to(int longest, String words) {
        String line = SPACES.matcher(words.substring(0, Math.min(words.length(), 4 * longest)))
                .replaceAll(" ")
                .strip();
        if (line.length() <= longest && words.length() <= 4 * longest) {
            return line;
        }
        int end = line.lastIndexOf(' ', longest);
        String kept = end > longest / 2 ? line.substring(0, end) : whole(line, Math.min(longest, line.length()));
        return LAST.matcher(kept).replaceAll("") + "…";
    }

    /** A cut that parts no letter from its accents and no surrogate from its pair. */
    private static String whole(String line, int longest) {
        int end = longest;
        if (end == line.length() && end > 0 && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && end < line.length() && !begins(line.codePointAt(end), line.charAt(end))) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean begins(int c, char unit) {
        return Character.getType(c) != Character.NON_SPACING_MARK && !Character.isLowSurrogate(unit);
    }
}
