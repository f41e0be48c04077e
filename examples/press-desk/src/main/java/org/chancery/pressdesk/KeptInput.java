package org.chancery.pressdesk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;

/** Keeps what can be read only once in a file until the command ends, so that it can be read as often as it is wanted. */
final class KeptInput {
    /** 1 GiB: some hundred thousand statements, and no full disk. */
    static final long MOST_BYTES = 1L << 30;

    private KeptInput() {}

    /**
     * {@return a file with all that a stream holds}
     *
     * @throws LimitException when it holds more than some bytes; no file is left then
     */
    static Path of(InputStream in, long mostBytes, String name) throws IOException {
        Path kept = Files.createTempFile("chancery", ".jsonl");
        kept.toFile().deleteOnExit();
        boolean whole;
        try (OutputStream out = Files.newOutputStream(kept)) {
            whole = copy(in, out, mostBytes);
        }
        if (!whole) {
            Files.delete(kept);
            throw new LimitException("bytes", mostBytes, Place.nowhere().in(name));
        }
        return kept;
    }

    /** Whether that was all. */
    private static boolean copy(InputStream in, OutputStream out, long mostBytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = mostBytes;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) {
                return false;
            }
            out.write(buffer, 0, read);
        }
        return true;
    }
}
