package org.chancery.render.html.internal;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes to an {@link Appendable}, which it leaves open. Templates write some thousand snippets a page, so they are
 * gathered here, without the lock of a {@link java.io.BufferedWriter}.
 */
final class AppendableWriter extends Writer {
    private static final int PIECE = 1 << 11;

    private final Appendable out;
    private final char[] piece = new char[PIECE];
    private int length;

    AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] snippet, int from, int count) throws IOException {
        if (makesRoom(count)) {
            System.arraycopy(snippet, from, piece, length, count);
            length += count;
        } else {
            out.append(String.valueOf(snippet, from, count));
        }
    }

    @Override
    public void write(String snippet) throws IOException {
        write(snippet, 0, snippet.length());
    }

    @Override
    public void write(String snippet, int from, int count) throws IOException {
        if (makesRoom(count)) {
            snippet.getChars(from, from + count, piece, length);
            length += count;
        } else {
            out.append(snippet, from, from + count);
        }
    }

    /** {@return whether so many characters have room now; if not, all before them are written} */
    private boolean makesRoom(int count) throws IOException {
        if (count > PIECE - length) {
            flush();
        }
        return count <= PIECE;
    }

    /** Hands on what is here. */
    @Override
    public void flush() throws IOException {
        if (out instanceof Writer writer) {
            writer.write(piece, 0, length);
        } else {
            out.append(String.valueOf(piece, 0, length));
        }
        length = 0;
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
