package org.chancery.core.transcript.contact;

/**
 * A word or phrase of a vocabulary.
 *
 * @param topic what a text that holds it speaks of
 * @param words folded
 * @param stem whether it may go on, as with {@code *} in the file
 */
record Term(Topic topic, String words, boolean stem) {
    static Term of(Topic topic, String written) {
        boolean stem = written.endsWith("*");
        return new Term(topic, fold(stem ? written.substring(0, written.length() - 1) : written), stem);
    }

    /** Where it ends when it stands at a place of a folded text as words of their own; -1 when it does not. */
    int end(String folded, int at) {
        int end = at + words.length();
        if (!folded.startsWith(words, at) || !(stem || isBoundary(folded, end))) {
            return -1;
        }
        return stem ? endOfWord(folded, end) : end;
    }

    /** Lower case and one form of what is written in several, character by character, so that places stay. */
    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        return switch (c) {
            case 'ё', 'Ё' -> 'е';
            case '\u00A0', '\u202F', '\t' -> ' ';
            case '\u2010', '\u2011', '\u2013', '\u2014' -> '-';
            case '\u2019' -> '\'';
            default -> Character.toLowerCase(c);
        };
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Between letters or digits there is none, but in scripts that put no space between words. */
    static boolean isBoundary(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean joined = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        return !joined || Character.isIdeographic(before) || Character.isIdeographic(after);
    }
}
