package org.chancery.render.html.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Writes to an {@link Appendable}; flushing and closing it is its owner's business. */
final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        out.append(CharBuffer.wrap(buffer, offset, length));
    }

    /** Whole strings are what templates mostly write, and an appendable takes them fastest whole. */
    @Override
    public void write(String text) throws IOException {
        out.append(text);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.append(text, offset, offset + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
