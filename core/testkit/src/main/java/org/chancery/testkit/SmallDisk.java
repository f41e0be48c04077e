package org.chancery.testkit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderTarget;

/** A target that has room for so many bytes. */
final class SmallDisk implements RenderTarget {
    static final String FULL = "No space left on device";

    private long room;

    SmallDisk(long room) {
        this.room = room;
    }

    @Override
    public RenderReport write(Work work) throws IOException {
        return RenderTarget.inMemory().write(files -> work.writeTo(name -> new NewFile(files.create(name))));
    }

    private final class NewFile extends FilterOutputStream {
        NewFile(OutputStream file) {
            super(file);
        }

        @Override
        public void write(int b) throws IOException {
            take(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            take(length);
            out.write(bytes, offset, length);
        }

        private void take(int bytes) throws IOException {
            room -= bytes;
            if (room < 0) {
                throw new IOException(FULL);
            }
        }
    }
}
