package org.chancery.core.transcript.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the order of bytes says of their character set, whatever the words. */
final class ByteOrder {
    private static final int SAMPLE = 4_096;
    private static final int LONGEST_SEQUENCE = 4;

    private ByteOrder() {}

    static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** The character set that a mark at the beginning names. */
    static Optional<Charset> mark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /**
     * UTF-16 without a mark, when that is plain: in the scripts of Europe every other byte is one of few, zero for
     * spaces and line ends.
     */
    static Optional<Charset> ofUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
        int evenZeros = 0;
        int oddZeros = 0;
        int spaces = 0;
        for (int i = 0; i < length; i += 2) {
            evenZeros += bytes[i] == 0 ? 1 : 0;
            oddZeros += bytes[i + 1] == 0 ? 1 : 0;
            spaces += (bytes[i] == ' ' && bytes[i + 1] == 0) || (bytes[i] == 0 && bytes[i + 1] == ' ') ? 1 : 0;
        }
        boolean words = spaces > 0 && bytes.length % 2 == 0;
        if (words && oddZeros >= spaces && evenZeros == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return words && evenZeros >= spaces && oddZeros == 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /**
     * Whether bytes were UTF-8 before they were broken: in any other character set errors are far more than sequences. A
     * character that is cut short at the end is no error.
     */
    static boolean isMostlyUtf8(byte[] bytes) {
        int sequences = 0;
        int errors = 0;
        boolean cutShort = false;
        int i = 0;
        while (i < bytes.length && !cutShort) {
            int length = sequence(bytes, i);
            cutShort = length == 0 && isCutShort(bytes, i);
            sequences += length > 1 ? 1 : 0;
            errors += length == 0 && !cutShort ? 1 : 0;
            i += Math.max(1, length);
        }
        return (errors == 0 && cutShort) || (sequences > 0 && sequences >= errors);
    }

    /** The length of the character at an index; 0 when there is none. */
    private static int sequence(byte[] bytes, int at) {
        int length = announced(bytes[at]);
        return following(bytes, at) >= length - 1 ? length : 0;
    }

    /** Whether nothing is wrong with the character at an index but that the bytes end. */
    private static boolean isCutShort(byte[] bytes, int at) {
        return at + announced(bytes[at]) > bytes.length && at + 1 + following(bytes, at) == bytes.length;
    }

    /** How long a character is by its first byte; 0 when none begins with it. */
    private static int announced(byte first) {
        int value = first & 0xFF;
        if (value < 0x80) {
            return 1;
        }
        if (value < 0xC2 || value > 0xF4) {
            return 0;
        }
        return value < 0xE0 ? 2 : value < 0xF0 ? 3 : LONGEST_SEQUENCE;
    }

    /** How many bytes behind an index go on with a character. */
    private static int following(byte[] bytes, int at) {
        int end = at + 1;
        while (end < Math.min(bytes.length, at + LONGEST_SEQUENCE) && (bytes[end] & 0xC0) == 0x80) {
            end++;
        }
        return end - at - 1;
    }
}
