package org.chancery.render.pdf.internal.layout;

import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/**
 * A font with one weight and slant. Remembers what it was asked for, because the answers take longer than a lookup.
 * Threads that race to remember write the same.
 */
public final class FontFace {
    private static final int PLANE = 0x10000;

    /** The width of what a font has no glyph for. */
    static final int NONE = -1;

    /** What is remembered is larger by this, so that zero says that it is not. */
    private static final int KNOWN = 0x4000;

    private final String name;
    private final BaseFont base;
    private final Optional<CodedFont> coded;

    private final short[] advances = new short[PLANE];
    /** By the codes of both characters of a pair. Pairs of characters that have none are not remembered. */
    private final short[] kernings = new short[Codepage.SIZE * Codepage.SIZE];

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
        return known == 0 ? lookUp(codePoint) : known - KNOWN;
    }

    /** {@return by how much a character moves away from the one before, in thousandths of the size; mostly negative} */
    public int kerning(int before, int codePoint) {
        int from = Codepage.code(before);
        int to = Codepage.code(codePoint);
        if (from == 0 || to == 0) {
            return before < PLANE && codePoint < PLANE ? base.getKerning(before, codePoint) : 0;
        }
        int known = kernings[from * Codepage.SIZE + to];
        return known == 0 ? lookUp(before, codePoint, from * Codepage.SIZE + to) : known - KNOWN;
    }

    private int lookUp(int before, int codePoint, int pair) {
        int kerning = base.getKerning(before, codePoint);
        remember(kerning, kernings, pair);
        return kerning;
    }

    private int lookUp(int codePoint) {
        int advance = base.charExists(codePoint) ? base.getWidth(codePoint) : NONE;
        remember(advance, advances, codePoint);
        return advance;
    }

    private static void remember(int measure, short[] known, int index) {
        if (Math.abs(measure) < KNOWN) {
            known[index] = (short) (KNOWN + measure);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
