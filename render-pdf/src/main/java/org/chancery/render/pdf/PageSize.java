package org.chancery.render.pdf;

/** The paper of a print brief. */
public enum PageSize {
    /** 210 by 297 millimetres (ISO 216). */
    A4(595.28f, 841.89f),
    /** 8.5 by 11 inches (ANSI). */
    LETTER(612, 792);

    private final float width;
    private final float height;

    PageSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** {@return the width in points, of which an inch has 72} */
    public float width() {
        return width;
    }

    /** {@return the height in points, of which an inch has 72} */
    public float height() {
        return height;
    }
}
