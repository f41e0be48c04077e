package org.chancery.render.pdf.internal.layout;

import java.nio.ByteBuffer;
import java.util.BitSet;

/** A font of the letters of the {@linkplain Codepage code page}, of which a file carries what it uses. Immutable. */
public final class CodedFont {
    private static final int CMAP_HEADER = 12;
    private static final int TRIMMED_HEADER = 10;
    private static final int MACINTOSH = 1;
    private static final int TRIMMED = 6;

    private final int number;
    private final FontTables font;

    /** The glyph of each code. */
    private final int[] glyphs;

    CodedFont(int number, FontTables font, int[] glyphs) {
        this.number = number;
        this.font = font;
        this.glyphs = glyphs;
    }

    /** {@return a number that no other of them has, from 0} */
    public int number() {
        return number;
    }

    /** {@return a font in which these codes, at least one, have their glyphs} */
    public byte[] subset(BitSet codes) {
        GlyphSelection selection = new GlyphSelection(font);
        FontTables subset = new FontTables();
        subset.put("cmap", characters(codes, selection));
        selection.write(subset);
        return subset.bytes();
    }

    /** What a reader of PDF looks for in a font that speaks of itself alone: one table, by codes (ISO 32000-1, 9.6.6.4). */
    private ByteBuffer characters(BitSet codes, GlyphSelection selection) {
        int first = codes.nextSetBit(0);
        int count = codes.length() - first;
        ByteBuffer table = ByteBuffer.allocate(CMAP_HEADER + TRIMMED_HEADER + 2 * count);
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) MACINTOSH).putShort((short) 0).putInt(CMAP_HEADER);
        table.putShort((short) TRIMMED).putShort((short) (TRIMMED_HEADER + 2 * count));
        table.putShort((short) 0).putShort((short) first).putShort((short) count);
        for (int code = first; code < first + count; code++) {
            table.putShort((short) (codes.get(code) ? selection.add(glyphs[code]) : 0));
        }
        return table.flip();
    }
}
