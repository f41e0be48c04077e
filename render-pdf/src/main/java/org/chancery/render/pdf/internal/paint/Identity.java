package org.chancery.render.pdf.internal.paint;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;

/** Tells a file from all others by what it holds, where OpenPDF would ask the clock. */
final class Identity {
    private final MessageDigest digest = sha256();

    void add(byte[] bytes) {
        digest.update(bytes);
    }

    /** Adds a page that is painted and not yet written. */
    void add(PdfContentByte page) {
        ByteBuffer painted = page.getInternalBuffer();
        digest.update(painted.getBuffer(), 0, painted.size());
    }

    byte[] digest() {
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
