package org.chancery.render.pdf.internal.layout;

/**
 * The letters of English and Russian, and signs, each with a code of one byte: those of ASCII with their own, the others
 * in their order above and then below it.
 */
public final class Codepage {
    /** Codes are below this. */
    public static final int SIZE = 0x100;

    private static final int FIRST = ' ';
    private static final int LAST = '~';
    private static final int HIGH = 0x80;
    private static final char[] CHARACTERS = new char[SIZE];
    private static final byte[] CODES = new byte[Character.MAX_VALUE + 1];

    static {
        int others = 0;
        for (int[] range : CompactFont.COMMON) {
            for (int c = range[0]; c <= range[1]; c++) {
                boolean ascii = c >= FIRST && c <= LAST;
                int code = ascii ? c : HIGH + others < SIZE ? HIGH + others : HIGH + others - SIZE + 1;
                others += ascii ? 0 : 1;
                CHARACTERS[code] = (char) c;
                CODES[c] = (byte) code;
            }
        }
    }

    private Codepage() {}

    /** {@return the code of a character; 0 when it has none} */
    public static int code(int c) {
        return c < CODES.length ? CODES[c] & 0xFF : 0;
    }

    /** {@return the character of a code; 0 when there is none} */
    public static char character(int code) {
        return CHARACTERS[code];
    }
}
