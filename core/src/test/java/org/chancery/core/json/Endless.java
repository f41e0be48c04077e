package org.chancery.core.json;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A long run of one byte that takes no memory. */
final class Endless extends InputStream {
    private final char repeated;
    private long left;

    private Endless(char repeated, long length) {
        this.repeated = repeated;
        this.left = length;
    }

    /** A text, then one of its characters again and again. */
    static InputStream then(String text, char repeated, long length) {
        return new SequenceInputStream(
                Collections.enumeration(List.of(Json.stream(text), new Endless(repeated, length))));
    }

    @Override
    public int read() {
        return left-- > 0 ? repeated : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int count = (int) Math.min(length, left);
        Arrays.fill(target, offset, offset + count, (byte) repeated);
        left -= count;
        return count > 0 ? count : -1;
    }
}
