package org.chancery.render.pdf.internal.document;

/** Words for a list, where there is no room for all of them. */
final class Shortened {
    private Shortened() {}

    /** {@return the words, or as many whole ones as there is room for, and an ellipsis} */
    static String to(int longest, String words) {
        String line = onOneLine(words.substring(0, Math.min(words.length(), 4 * longest)));
        if (line.length() <= longest && words.length() <= 4 * longest) {
            return line;
        }
        int end = line.lastIndexOf(' ', longest);
        String kept = end > longest / 2 ? line.substring(0, end) : whole(line, Math.min(longest, line.length()));
        return kept.substring(0, end(kept)) + "…";
    }

    /** With one space in the place of each run of white space, and none at the ends. */
    private static String onOneLine(String words) {
        var line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = Character.isSpaceChar(c) || Character.isWhitespace(c);
            if (!space) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        int last = line.length() - 1;
        return last >= 0 && line.charAt(last) == ' ' ? line.substring(0, last) : line.toString();
    }

    /** Where the words end, but for what leads on to the next: spaces, dashes, marks and opening brackets. */
    private static int end(String words) {
        int end = words.length();
        while (end > 0 && leadsOn(words.codePointBefore(end))) {
            end -= Character.charCount(words.codePointBefore(end));
        }
        return end;
    }

    private static boolean leadsOn(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.START_PUNCTUATION -> true;
            default -> false;
        };
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
