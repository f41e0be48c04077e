package org.chancery.core.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/** Spools one file, then copies it to a stream. */
record StreamTarget(OutputStream stream) implements RenderTarget {
    @Override
    public RenderReport write(Work work) throws IOException {
        try (Beside spool = new Beside(Files.createTempFile("chancery-", ".spool"))) {
            RenderReport report = new FileTarget.OneFile(spool.path()).make(work);
            Files.copy(spool.path(), stream);
            stream.flush();
            return report;
        }
    }
}
