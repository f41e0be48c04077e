package org.chancery.render.pdf.internal.layout;

import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;

/** One font with its measures. Safe to share between threads. */
public final class FontFace {
    private static final int PLANE = 0x10000;
    private static final short UNKNOWN = -1;

    private final String name;
    private final BaseFont base;
    private final short[] widths = new short[PLANE];

    /** Measures a font of OpenPDF. */
    public FontFace(String name, BaseFont base) {
        this.name = name;
        this.base = base;
        Arrays.fill(widths, UNKNOWN);
    }

    /** {@return the font for painting} */
    public BaseFont base() {
        return base;
    }

    /** {@return whether it has a glyph for a character} */
    boolean has(int codePoint) {
        return base.charExists(codePoint);
    }

    /** {@return the width of a character, in thousandths of the size} */
    int width(int codePoint) {
        if (codePoint >= PLANE) {
            return base.getWidth(Character.toString(codePoint));
        }
        short known = widths[codePoint]; // threads that race here write the same
        if (known == UNKNOWN) {
            known = (short) base.getWidth(codePoint);
            widths[codePoint] = known;
        }
        return known;
    }

    /** {@return by how much a character moves away from the one before, in thousandths of the size; mostly negative} */
    public int kerning(int before, int codePoint) {
        return before >= PLANE || codePoint >= PLANE ? 0 : base.getKerning((char) before, (char) codePoint);
    }

    @Override
    public String toString() {
        return name;
    }
}
