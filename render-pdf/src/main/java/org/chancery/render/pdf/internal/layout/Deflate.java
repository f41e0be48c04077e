package org.chancery.render.pdf.internal.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;

/** How hard a brief is compressed. */
public final class Deflate {
    /** The fastest: half of the time of the usual one, for a tenth more of bytes. Nothing else takes as long. */
    public static final int LEVEL = 1;

    private Deflate() {}

    /** {@return bytes compressed as the usual one does it: for what is the same in every brief} */
    public static byte[] once(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
