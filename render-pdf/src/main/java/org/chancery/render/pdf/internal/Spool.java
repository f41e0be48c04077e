package org.chancery.render.pdf.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps bytes until they are asked for: a few in memory, many in a temporary file, which goes when this is closed. */
final class Spool extends OutputStream {
    private static final int MOST_IN_MEMORY = 1 << 20;

    private final Memory memory = new Memory();
    private @Nullable Path file;
    private @Nullable OutputStream out;
    private long size;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        size += length;
        if (out == null && size > MOST_IN_MEMORY) {
            Path spilt = Files.createTempFile("chancery-", ".json");
            file = spilt;
            out = Files.newOutputStream(spilt);
            memory.writeTo(out);
            memory.reset();
        }
        if (out != null) {
            out.write(bytes, from, length);
        } else {
            memory.write(bytes, from, length);
        }
    }

    long size() {
        return size;
    }

    /** {@return all that was written} */
    InputStream content() throws IOException {
        if (out != null && file != null) {
            out.close();
            return Files.newInputStream(file);
        }
        return memory.content();
    }

    @Override
    public void close() throws IOException {
        if (out != null && file != null) {
            out.close();
            Files.deleteIfExists(file);
        }
    }

    private static final class Memory extends ByteArrayOutputStream {
        InputStream content() {
            return new ByteArrayInputStream(buf, 0, count);
        }
    }
}
