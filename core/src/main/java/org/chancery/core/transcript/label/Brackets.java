package org.chancery.core.transcript.label;

/** The brackets that stand beside labels, and around what nobody spoke. */
public final class Brackets {
    private static final String OPEN = "([（［";
    private static final String CLOSE = ")]）］";

    private Brackets() {}

    /** {@return whether a sign opens one} */
    public static boolean isOpen(char c) {
        return OPEN.indexOf(c) >= 0;
    }

    /** {@return whether a sign closes one} */
    public static boolean isClose(char c) {
        return CLOSE.indexOf(c) >= 0;
    }

    /** {@return a text from its first opening to its last closing bracket; all of it where it has no such two} */
    static String outermost(String text) {
        int open = firstOpen(text);
        int close = lastClose(text);
        return open >= 0 && close > open ? text.substring(open, close + 1) : text;
    }

    /** {@return what stands within the brackets around a text; all of it where none are} */
    public static String within(String text) {
        boolean isBracketed = text.length() > 1 && isOpen(text.charAt(0)) && isClose(text.charAt(text.length() - 1));
        return isBracketed ? text.substring(1, text.length() - 1) : text;
    }

    private static int firstOpen(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOpen(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int lastClose(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (isClose(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the bracket opens that is closed at the end of a run; -1 when there is none. */
    static int openingOf(String text, int close, int from) {
        int depth = 0;
        for (int i = close; i >= from; i--) {
            if (isClose(text.charAt(i))) {
                depth++;
            } else if (isOpen(text.charAt(i)) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the bracket closes that opens a run; -1 when it does not before a limit. */
    static int closingOf(String text, int open, int limit) {
        int depth = 0;
        for (int i = open; i < Math.min(limit, text.length()); i++) {
            if (isOpen(text.charAt(i))) {
                depth++;
            } else if (isClose(text.charAt(i)) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
