package org.chancery.render.pdf.internal.layout;

/**
 * The paper and what of it is printed on. Measures are in points from the lower left corner.
 *
 * @param width of the paper
 * @param height of the paper
 * @param margin at the left and the right
 * @param binding by how much right-hand pages move to the right, and left-hand ones to the left
 */
public record Sheet(float width, float height, float margin, float binding) {
    private static final float WIDE = 88;
    private static final float NARROW = 62;
    private static final float TOP = 72;
    private static final float BOTTOM = 70;
    private static final float BANNER = 26;
    private static final float HEAD = 42;
    private static final float FOOT = 40;
    private static final float GUTTER = 20;
    private static final float BINDING = 14;

    /**
     * {@return a sheet}
     *
     * @param dense whether it needs narrow margins, for columns side by side or for large print; otherwise they are
     *     wide, so that lines do not grow too long
     * @param duplex whether both sides are printed on, and bound
     */
    public static Sheet of(float width, float height, boolean dense, boolean duplex) {
        return new Sheet(width, height, dense ? NARROW : WIDE, duplex ? BINDING : 0);
    }

    float top() {
        return height - TOP;
    }

    float bottom() {
        return BOTTOM;
    }

    float banner() {
        return height - BANNER;
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
        return (full() - GUTTER * (count - 1)) / count;
    }

    /** {@return where a column begins} */
    float left(int index, int count) {
        return margin + index * (column(count) + GUTTER);
    }

    /** {@return by how much a page moves to the right, so that there is room to bind it} */
    float shift(int page) {
        return page % 2 == 1 ? binding : -binding;
    }
}
