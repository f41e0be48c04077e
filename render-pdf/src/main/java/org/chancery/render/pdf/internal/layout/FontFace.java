package org.chancery.render.pdf.internal.layout;

import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/**
 * A font with one weight and slant. Remembers what it was asked for, because the answers take longer than a lookup.
 * Threads that race to remember write the same.
 */
public final class FontFace {
    private static final int PLANE = 0x10000;

    /** Latin; behind it, Cyrillic, and the dashes and quotation marks. Pairs of others are not remembered. */
    private static final int LATIN = 0x180;

    private static final int CYRILLIC = 0x400;
    private static final int CYRILLIC_END = 0x460;
    private static final int MARKS = 0x2010;
    private static final int MARKS_END = 0x2040;
    private static final int CYRILLIC_SLOT = LATIN;
    private static final int MARKS_SLOT = CYRILLIC_SLOT + CYRILLIC_END - CYRILLIC;
    private static final int SLOTS = MARKS_SLOT + MARKS_END - MARKS;

    /** The width of what a font has no glyph for. */
    static final int NONE = -1;

    /** What is remembered is larger by this, so that zero says that it is not. */
    private static final int KNOWN = 0x4000;

    private final String name;
    private final BaseFont base;
    private final Optional<CodedFont> coded;

    private final short[] advances = new short[PLANE];
    private final short[][] kernings = new short[SLOTS][];

    /** A font; by codes of one byte too, if all its letters have one. */
    FontFace(String name, BaseFont base, Optional<CodedFont> coded) {
        this.name = name;
        this.base = base;
        this.coded = coded;
    }

    /** {@return the font as OpenPDF knows it} */
    public BaseFont base() {
        return base;
    }

    /** {@return it by codes of one byte, if all its letters have one} */
    public Optional<CodedFont> coded() {
        return coded;
    }

    /** {@return whether it has a glyph for a character} */
    boolean has(int codePoint) {
        return advance(codePoint) != NONE;
    }

    /** {@return the width of a character, in thousandths of the size} */
    public int width(int codePoint) {
        return Math.max(0, advance(codePoint));
    }

    /** {@return the same, or {@link #NONE} when it has no glyph for a character} */
    int advance(int codePoint) {
        if (codePoint >= PLANE) {
            return base.charExists(codePoint) ? base.getWidth(Character.toString(codePoint)) : NONE;
        }
        int known = advances[codePoint];
        return known == 0 ? remembered(codePoint) : known - KNOWN;
    }

    /** {@return by how much a character moves away from the one before, in thousandths of the size; mostly negative} */
    public int kerning(int before, int codePoint) {
        int from = slot(before);
        int to = slot(codePoint);
        if (from < 0 || to < 0) {
            return before < PLANE && codePoint < PLANE ? base.getKerning(before, codePoint) : 0;
        }
        short[] known = kernings[from];
        if (known == null) {
            known = new short[SLOTS];
            kernings[from] = known;
        }
        if (known[to] == 0) {
            known[to] = (short) (KNOWN + base.getKerning(before, codePoint));
        }
        return known[to] - KNOWN;
    }

    private int remembered(int c) {
        int advance = base.charExists(c) ? base.getWidth(c) : NONE;
        advances[c] = (short) (KNOWN + advance);
        return advance;
    }

    private static int slot(int c) {
        if (c < LATIN) {
            return c;
        }
        if (c >= CYRILLIC && c < CYRILLIC_END) {
            return c - CYRILLIC + CYRILLIC_SLOT;
        }
        return c >= MARKS && c < MARKS_END ? c - MARKS + MARKS_SLOT : -1;
    }

    @Override
    public String toString() {
        return name;
    }
}
