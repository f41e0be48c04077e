package org.chancery.render.pdf.internal.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a TrueType font (ISO/IEC 14496-22), by their tags. */
final class FontTables {
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int TRUE_TYPE = 0x10000;
    private static final int SUM_OF_ALL = 8;
    private static final int MAGIC_SUM = 0xB1B0AFBA;

    private final Map<String, ByteBuffer> tables = new TreeMap<>();

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

    /** {@return a font of these tables, one of which is {@code head}} */
    byte[] bytes() {
        int offset = DIRECTORY + ENTRY * tables.size();
        int size = offset;
        for (ByteBuffer table : tables.values()) {
            size += padded(table.remaining());
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        int powers = Integer.highestOneBit(tables.size());
        out.putInt(TRUE_TYPE).putShort((short) tables.size()).putShort((short) (ENTRY * powers));
        out.putShort((short) Integer.numberOfTrailingZeros(powers));
        out.putShort((short) (ENTRY * (tables.size() - powers)));
        int head = 0;
        int sums = 0;
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            int length = table.getValue().remaining();
            out.put(offset, table.getValue(), table.getValue().position(), length);
            if (table.getKey().equals("head")) {
                head = offset;
                out.putInt(head + SUM_OF_ALL, 0);
            }
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            int sum = sum(out, offset, length);
            out.putInt(sum).putInt(offset).putInt(length);
            sums += sum;
            offset += padded(length);
        }
        return out.putInt(head + SUM_OF_ALL, MAGIC_SUM - sums - sum(out, 0, out.position()))
                .array();
    }

    private static int sum(ByteBuffer bytes, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += bytes.getInt(at);
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
