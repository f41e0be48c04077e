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

    /** Whether bytes were UTF-8 before they were broken: in any other character set errors are far more than sequences. */
    static boolean isMostlyUtf8(byte[] bytes) {
        int sequences = 0;
        int errors = 0;
        boolean cutShort = false;
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            sequences += length > 1 ? 1 : 0;
            errors += length == 0 ? 1 : 0;
            cutShort = length == 0 && i + LONGEST_SEQUENCE > bytes.length;
            i += Math.max(1, length);
        }
        return (errors == 1 && cutShort) || (sequences > 0 && sequences >= errors);
    }

    /** The length of the character at an index; 0 when there is none. */
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xF0 && first < 0xF5 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return first >= 0xF5 ? 0 : length;
    }
}
