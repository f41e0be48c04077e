package org.chancery.render.pdf.internal.layout;

/** Signs that look the other way from right to left. */
final class Mirrors {
    private static final String LEFT = "([{<«‹≤⟨";
    private static final String RIGHT = ")]}>»›≥⟩";

    private Mirrors() {}

    /** {@return the sign for a character that stands in words from right to left} */
    static int of(int c) {
        int left = LEFT.indexOf(c);
        if (left >= 0) {
            return RIGHT.charAt(left);
        }
        int right = RIGHT.indexOf(c);
        return right >= 0 ? LEFT.charAt(right) : c;
    }
}
