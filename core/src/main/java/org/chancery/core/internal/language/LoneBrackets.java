package org.chancery.core.internal.language;

import java.util.Optional;

/** Finds round and square brackets without a partner. */
public final class LoneBrackets {
    private static final int LONGEST_ITEM = 2;

    private LoneBrackets() {}

    /**
     * {@return the first sort of bracket of which one is opened and not closed, or closed and not opened; but a round one
     * that numbers an item, “a)” or “12)”, needs no partner}
     */
    public static Optional<String> firstIn(String text) {
        return firstIn(text, '(', ')').or(() -> firstIn(text, '[', ']'));
    }

    private static Optional<String> firstIn(String text, char opening, char closing) {
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == opening) {
                open++;
            } else if (c == closing && open > 0) {
                open--;
            } else if (c == closing && !isItem(text, at)) {
                return Optional.of(String.valueOf(closing));
            }
        }
        return open > 0 ? Optional.of(String.valueOf(opening)) : Optional.empty();
    }

    private static boolean isItem(String text, int at) {
        int from = at;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean begins = from == 0 || Character.isWhitespace(text.charAt(from - 1));
        return text.charAt(at) == ')' && begins && at > from && at - from <= LONGEST_ITEM;
    }
}
