package org.chancery.render.pdf.internal.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of a TrueType font (ISO/IEC 14496-22), by their tags. */
final class FontTables {
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int TRUE_TYPE = 0x10000;

    private final Map<String, ByteBuffer> tables = new LinkedHashMap<>();

    static FontTables of(byte[] font) {
        FontTables tables = new FontTables();
        ByteBuffer bytes = ByteBuffer.wrap(font);
        for (int i = 0; i < bytes.getShort(4); i++) {
            int entry = DIRECTORY + i * ENTRY;
            tables.put(
                    new String(font, entry, 4, StandardCharsets.ISO_8859_1),
                    bytes.slice(bytes.getInt(entry + 8), bytes.getInt(entry + 12)));
        }
        return tables;
    }

    /** {@return a table; reading it moves nobody's place in it} */
    ByteBuffer get(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("The font has no table " + tag);
        }
        return table.duplicate();
    }

    /** {@return a copy of a table, to be changed} */
    ByteBuffer copy(String tag) {
        ByteBuffer table = get(tag);
        return ByteBuffer.allocate(table.remaining()).put(table).flip();
    }

    void put(String tag, ByteBuffer table) {
        tables.put(tag, table);
    }

    /** {@return a font of these tables; without the sums that only checkers of fonts look at} */
    byte[] bytes() {
        int size = DIRECTORY + ENTRY * tables.size();
        for (ByteBuffer table : tables.values()) {
            size += padded(table.remaining());
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(TRUE_TYPE).putShort((short) tables.size()).position(DIRECTORY);
        int offset = DIRECTORY + ENTRY * tables.size();
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            int length = table.getValue().remaining();
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(0);
            out.putInt(offset).putInt(length);
            out.put(offset, table.getValue(), table.getValue().position(), length);
            offset += padded(length);
        }
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
