package org.chancery.render.pdf.internal.layout;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The outlines of a font's glyphs; some are made of others. */
final class GlyphOutlines {
    private static final int LOCA_FORMAT = 50;
    private static final int HEADER = 10;

    /** Flags of the parts of a composite glyph. */
    private static final int WORDS = 1;

    private static final int SCALE = 8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;
    private static final int INSTRUCTIONS = 0x100;

    private final ByteBuffer places;
    private final ByteBuffer outlines;
    private final boolean wide;

    GlyphOutlines(FontTables font) {
        places = font.get("loca");
        outlines = font.get("glyf");
        wide = font.get("head").getShort(LOCA_FORMAT) == 1;
    }

    /** {@return the glyphs that a glyph is made of; none when it is an outline itself} */
    List<Integer> parts(int glyph) {
        int start = place(glyph);
        if (!isComposite(start, place(glyph + 1))) {
            return List.of();
        }
        var parts = new ArrayList<Integer>();
        for (int at = start + HEADER; at > 0; at = next(at)) {
            parts.add(part(at));
        }
        return parts;
    }

    /** Writes the outlines of chosen glyphs under their new numbers, without instructions. */
    void write(GlyphSelection selection, FontTables font) {
        int size = 0;
        for (int number = 0; number < selection.count(); number++) {
            int glyph = selection.glyph(number);
            size += place(glyph + 1) - place(glyph) + 3;
        }
        ByteBuffer written = ByteBuffer.allocate(size);
        ByteBuffer index = ByteBuffer.allocate(4 * (selection.count() + 1));
        for (int number = 0; number < selection.count(); number++) {
            index.putInt(written.position());
            int start = place(selection.glyph(number));
            int end = place(selection.glyph(number) + 1);
            if (isComposite(start, end)) {
                writeComposite(start, selection, written);
            } else if (end > start) {
                writeSimple(start, end, written);
            }
            written.position((written.position() + 3) / 4 * 4);
        }
        index.putInt(written.position());
        font.put("glyf", written.flip());
        font.put("loca", index.flip());
    }

    private int place(int glyph) {
        return wide ? places.getInt(4 * glyph) : 2 * (places.getShort(2 * glyph) & 0xFFFF);
    }

    private boolean isComposite(int start, int end) {
        return end > start && outlines.getShort(start) < 0;
    }

    private void writeSimple(int start, int end, ByteBuffer out) {
        int head = HEADER + 2 * outlines.getShort(start);
        int body = start + head + 2 + (outlines.getShort(start + head) & 0xFFFF);
        int at = out.position();
        out.put(at, outlines, start, head).putShort(at + head, (short) 0);
        out.put(at + head + 2, outlines, body, end - body).position(at + head + 2 + end - body);
    }

    private void writeComposite(int start, GlyphSelection selection, ByteBuffer out) {
        int moved = out.position() - start;
        int end = start + HEADER;
        for (int at = end; at > 0; at = next(at)) {
            end = at + size(at);
        }
        out.put(out.position(), outlines, start, end - start).position(end + moved);
        for (int at = start + HEADER; at > 0; at = next(at)) {
            out.putShort(at + moved, (short) (outlines.getShort(at) & ~INSTRUCTIONS));
            out.putShort(at + moved + 2, (short) selection.number(part(at)));
        }
    }

    private int part(int at) {
        return outlines.getShort(at + 2) & 0xFFFF;
    }

    /** Where the part after one begins; 0 when there is none. */
    private int next(int at) {
        return (outlines.getShort(at) & MORE) != 0 ? at + size(at) : 0;
    }

    private int size(int at) {
        int flags = outlines.getShort(at);
        int transform = (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        return 4 + ((flags & WORDS) != 0 ? 4 : 2) + transform;
    }
}
