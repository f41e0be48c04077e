package org.chancery.core.render;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Does a renderer's work as every target does, so that no renderer need think of it: a source that breaks off comes out
 * as the {@link IOException} it is, and the files take no more bytes once the thread is interrupted.
 */
final class GuardedWork {
    private GuardedWork() {}

    static RenderReport run(RenderTarget.Work work, RenderTarget.NewFiles files) throws IOException {
        try {
            return work.writeTo(name -> new Interruptible(files.create(name)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static final class Interruptible extends FilterOutputStream {
        Interruptible(OutputStream file) {
            super(file);
        }

        @Override
        public void write(int b) throws IOException {
            refuseWhenInterrupted();
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            refuseWhenInterrupted();
            out.write(bytes, offset, length);
        }

        /** Leaves the thread's mark as it is: whoever set it may look for it further out. */
        private static void refuseWhenInterrupted() throws InterruptedIOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("Interrupted while rendering; the output is as it was before");
            }
        }
    }
}
