package org.chancery.core.transcript;

import org.chancery.core.transcript.text.Line;

/** Tells by their look whether lines are sentences, or titles and captions. */
final class Prose {
    private static final int SHORTEST_PARAGRAPH = 120;
    private static final int LONGEST_HEADING = 300;
    private static final String CLOSING = "”\"»)]’'";

    private Prose() {}

    /** Whether a line is long and ends as sentences do, or is too long to be anything else. */
    static boolean isParagraph(Line line) {
        int length = line.content().length();
        return length > HeadRule.LONGEST_LINE || (length >= SHORTEST_PARAGRAPH && endsSentence(line));
    }

    /** Whether a line is short, begins with a capital or a digit, and does not end as sentences and lead-ins do. */
    static boolean looksLikeHeading(Line line) {
        String text = line.content();
        if (text.isEmpty() || text.length() > LONGEST_HEADING || endsSentence(line)) {
            return false;
        }
        int last = text.codePointBefore(text.length());
        int first = firstLetterOrDigit(text);
        return ",:;-–—".indexOf(last) < 0 && (Character.isUpperCase(first) || Character.isDigit(first));
    }

    private static int firstLetterOrDigit(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
    }

    static boolean endsSentence(Line line) {
        String text = line.content();
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…。！？".indexOf(text.charAt(end - 1)) >= 0;
    }
}
