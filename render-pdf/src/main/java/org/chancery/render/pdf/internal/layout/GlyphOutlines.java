package org.chancery.render.pdf.internal.layout;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        ByteBuffer outline = outline(glyph);
        if (!isComposite(outline)) {
            return List.of();
        }
        var parts = new ArrayList<Integer>();
        for (int at = HEADER; at > 0; at = next(outline, at)) {
            parts.add(outline.getShort(at + 2) & 0xFFFF);
        }
        return parts;
    }

    /** Writes the outlines of these glyphs under their new numbers, without instructions. */
    void write(Map<Integer, Integer> numbers, FontTables font) {
        int size = 0;
        for (int glyph : numbers.keySet()) {
            size += place(glyph + 1) - place(glyph) + 3;
        }
        ByteBuffer written = ByteBuffer.allocate(size);
        ByteBuffer index = ByteBuffer.allocate(4 * (numbers.size() + 1));
        for (int glyph : numbers.keySet()) {
            index.putInt(written.position());
            ByteBuffer outline = outline(glyph);
            if (isComposite(outline)) {
                writeComposite(outline, numbers, written);
            } else if (outline.hasRemaining()) {
                writeSimple(outline, written);
            }
            written.position((written.position() + 3) / 4 * 4);
        }
        index.putInt(written.position());
        font.put("glyf", written.flip());
        font.put("loca", index.flip());
    }

    private ByteBuffer outline(int glyph) {
        int start = place(glyph);
        return outlines.slice(start, place(glyph + 1) - start);
    }

    private int place(int glyph) {
        return wide ? places.getInt(4 * glyph) : 2 * (places.getShort(2 * glyph) & 0xFFFF);
    }

    private static boolean isComposite(ByteBuffer outline) {
        return outline.hasRemaining() && outline.getShort(0) < 0;
    }

    private static void writeSimple(ByteBuffer outline, ByteBuffer out) {
        int head = HEADER + 2 * outline.getShort(0);
        int body = head + 2 + (outline.getShort(head) & 0xFFFF);
        int rest = outline.capacity() - body;
        int at = out.position();
        out.put(at, outline, 0, head).putShort(at + head, (short) 0);
        out.put(at + head + 2, outline, body, rest).position(at + head + 2 + rest);
    }

    private static void writeComposite(ByteBuffer outline, Map<Integer, Integer> numbers, ByteBuffer out) {
        int start = out.position();
        int end = HEADER;
        for (int at = HEADER; at > 0; at = next(outline, at)) {
            end = at + size(outline, at);
        }
        out.put(outline.slice(0, end));
        for (int at = HEADER; at > 0; at = next(outline, at)) {
            int part = numbers.getOrDefault(outline.getShort(at + 2) & 0xFFFF, 0);
            out.putShort(start + at, (short) (outline.getShort(at) & ~INSTRUCTIONS));
            out.putShort(start + at + 2, (short) part);
        }
    }

    /** Where the part after one begins; 0 when there is none. */
    private static int next(ByteBuffer outline, int at) {
        return (outline.getShort(at) & MORE) != 0 ? at + size(outline, at) : 0;
    }

    private static int size(ByteBuffer outline, int at) {
        int flags = outline.getShort(at);
        int transform = (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        return 4 + ((flags & WORDS) != 0 ? 4 : 2) + transform;
    }
}
