package org.chancery.render.pdf.internal.layout;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Some of the glyphs of a font, numbered as they are chosen; the first is the one for what is missing. */
final class GlyphSelection {
    private static final int LOCA_FORMAT = 50;
    private static final int GLYPHS = 4;
    private static final int METRICS = 34;

    /** The number of a glyph that was not chosen. */
    private static final int NONE = -1;

    private final FontTables font;
    private final GlyphOutlines outlines;

    /** Those that were chosen, each at its new number. */
    private final int[] chosen;

    /** The new number of each glyph of the font. */
    private final int[] numbers;

    private int count;

    GlyphSelection(FontTables font) {
        this.font = font;
        this.outlines = new GlyphOutlines(font);
        this.chosen = new int[font.get("maxp").getShort(GLYPHS) & 0xFFFF];
        this.numbers = new int[chosen.length];
        Arrays.fill(numbers, NONE);
        add(0);
    }

    /** Chooses a glyph, and those it is made of; returns its new number. */
    int add(int glyph) {
        if (numbers[glyph] == NONE) {
            numbers[glyph] = count;
            chosen[count++] = glyph;
            outlines.parts(glyph).forEach(this::add);
        }
        return numbers[glyph];
    }

    /** {@return how many were chosen} */
    int count() {
        return count;
    }

    /** {@return the glyph that has a new number} */
    int glyph(int number) {
        return chosen[number];
    }

    /** {@return the new number of a glyph, negative when it was not chosen} */
    int number(int glyph) {
        return numbers[glyph];
    }

    /** Writes the tables that any TrueType font has of its glyphs, without instructions. */
    void write(FontTables selected) {
        selected.put("head", font.copy("head").putShort(LOCA_FORMAT, (short) 1));
        selected.put("hhea", font.copy("hhea").putShort(METRICS, (short) count));
        selected.put("maxp", font.copy("maxp").putShort(GLYPHS, (short) count));
        selected.put("hmtx", metrics());
        outlines.write(this, selected);
    }

    private ByteBuffer metrics() {
        ByteBuffer all = font.get("hmtx");
        int full = font.get("hhea").getShort(METRICS) & 0xFFFF;
        ByteBuffer metrics = ByteBuffer.allocate(4 * count);
        for (int number = 0; number < count; number++) {
            int glyph = chosen[number];
            metrics.putShort(all.getShort(4 * Math.min(glyph, full - 1)));
            metrics.putShort(all.getShort(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full)));
        }
        return metrics.flip();
    }
}
