package org.chancery.render.pdf.internal.layout;

/**
 * The paper and what of it is printed on. Measures are in points from the lower left corner.
 *
 * @param width of the paper
 * @param height of the paper
 * @param margin at the left and the right
 */
public record Sheet(float width, float height, float margin) {
    private static final float WIDE = 88;
    private static final float NARROW = 60;
    private static final float TOP = 72;
    private static final float BOTTOM = 70;
    private static final float HEAD = 42;
    private static final float FOOT = 40;
    private static final float GUTTER = 20;
    private static final float LONGEST_LINE = 430;

    /** {@return a sheet for columns side by side, or for one with wide margins, so that lines do not grow too long} */
    public static Sheet of(float width, float height, boolean beside) {
        return new Sheet(width, height, beside ? NARROW : WIDE);
    }

    float top() {
        return height - TOP;
    }

    float bottom() {
        return BOTTOM;
    }

    float head() {
        return height - HEAD;
    }

    float foot() {
        return FOOT;
    }

    /** {@return the width between the margins} */
    float full() {
        return width - 2 * margin;
    }

    /** {@return the width of one of several columns} */
    float column(int count) {
        return count == 1 ? Math.min(full(), LONGEST_LINE) : (full() - GUTTER * (count - 1)) / count;
    }

    /** {@return where a column begins} */
    float left(int index, int count) {
        return margin + index * (column(count) + GUTTER);
    }
}
