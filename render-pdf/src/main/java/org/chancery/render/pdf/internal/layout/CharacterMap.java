package org.chancery.render.pdf.internal.layout;

import java.nio.ByteBuffer;
import java.util.List;

/** Reads and writes which glyph a font has for a character. */
final class CharacterMap {
    private static final int WINDOWS = 3;
    private static final int UNICODE = 1;
    private static final int FULL_UNICODE = 10;
    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;

    private final ByteBuffer segments;

    /** Reads the table {@code cmap} of a font, which has one for Windows. */
    CharacterMap(ByteBuffer table) {
        segments = segments(table);
    }

    private static ByteBuffer segments(ByteBuffer table) {
        for (int i = 0; i < table.getShort(2); i++) {
            int entry = 4 + 8 * i;
            int offset = table.getInt(entry + 4);
            if (table.getShort(entry) == WINDOWS
                    && table.getShort(entry + 2) == UNICODE
                    && table.getShort(offset) == SEGMENTS) {
                return table.slice(offset, table.getShort(offset + 2) & 0xFFFF);
            }
        }
        throw new IllegalArgumentException("The font has no characters of Unicode");
    }

    /** {@return the glyph for a character; 0 when there is none} */
    int glyph(int c) {
        int twice = segments.getShort(6) & 0xFFFF;
        for (int i = 0; i < twice; i += 2) {
            if (c <= unsigned(14 + i)) {
                int start = unsigned(16 + twice + i);
                return c < start ? 0 : glyph(c, start, i, twice);
            }
        }
        return 0;
    }

    private int glyph(int c, int start, int segment, int twice) {
        int delta = unsigned(16 + 2 * twice + segment);
        int place = 16 + 3 * twice + segment;
        int offset = unsigned(place);
        if (offset == 0) {
            return (c + delta) & 0xFFFF;
        }
        int glyph = unsigned(place + offset + 2 * (c - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private int unsigned(int at) {
        return segments.getShort(at) & 0xFFFF;
    }

    /** {@return a table {@code cmap} of characters and their glyphs, in the order of the characters} */
    static ByteBuffer of(List<int[]> known) {
        ByteBuffer table = ByteBuffer.allocate(12 + 16 + 12 * known.size());
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) WINDOWS).putShort((short) FULL_UNICODE).putInt(12);
        table.putShort((short) GROUPS).putShort((short) 0).putInt(16 + 12 * known.size());
        table.putInt(0).putInt(known.size());
        known.forEach(each -> table.putInt(each[0]).putInt(each[0]).putInt(each[1]));
        return table.flip();
    }
}
