package org.chancery.render.pdf.internal.layout;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Some of the glyphs of a font, numbered as they are chosen; the first is the one for what is missing. */
final class GlyphSelection {
    private static final int LOCA_FORMAT = 50;
    private static final int GLYPHS = 4;
    private static final int METRICS = 34;

    private final FontTables font;
    private final GlyphOutlines outlines;

    /** The new number of each glyph, in the order of the numbers. */
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    GlyphSelection(FontTables font) {
        this.font = font;
        this.outlines = new GlyphOutlines(font);
        add(0);
    }

    /** Chooses a glyph, and those it is made of; returns its new number. */
    int add(int glyph) {
        Integer known = numbers.get(glyph);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(glyph, number);
        outlines.parts(glyph).forEach(this::add);
        return number;
    }

    /** {@return the new number of a glyph; -1 when it was not chosen} */
    int number(int glyph) {
        return numbers.getOrDefault(glyph, -1);
    }

    /** Writes the tables that any TrueType font has of its glyphs, without instructions. */
    void write(FontTables selected) {
        selected.put("head", font.copy("head").putShort(LOCA_FORMAT, (short) 1));
        selected.put("hhea", font.copy("hhea").putShort(METRICS, (short) numbers.size()));
        selected.put("maxp", font.copy("maxp").putShort(GLYPHS, (short) numbers.size()));
        selected.put("hmtx", metrics());
        outlines.write(numbers, selected);
    }

    private ByteBuffer metrics() {
        ByteBuffer all = font.get("hmtx");
        int full = font.get("hhea").getShort(METRICS) & 0xFFFF;
        ByteBuffer metrics = ByteBuffer.allocate(4 * numbers.size());
        for (int glyph : numbers.keySet()) {
            metrics.putShort(all.getShort(4 * Math.min(glyph, full - 1)));
            metrics.putShort(all.getShort(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full)));
        }
        return metrics.flip();
    }
}
