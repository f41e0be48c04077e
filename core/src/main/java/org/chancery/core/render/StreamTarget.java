package org.chancery.core.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Spools one file, then copies it to a stream. */
record StreamTarget(OutputStream stream) implements RenderTarget {
    @Override
    public RenderReport write(Work work) throws IOException {
        Path spool = Files.createTempFile("chancery-", ".spool");
        try {
            RenderReport report = new FileTarget.OneFile(spool).make(work);
            Files.copy(spool, stream);
            stream.flush();
            return report;
        } finally {
            Files.deleteIfExists(spool);
        }
    }
}
