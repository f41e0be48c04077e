package org.chancery.core.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes beside the file, then moves it into place. */
record FileTarget(Path file) implements RenderTarget {
    @Override
    public RenderReport write(Work work) throws IOException {
        Path whole = file.toAbsolutePath();
        Path beside = Beside.newFile(whole);
        try {
            RenderReport report = new OneFile(beside).make(work);
            moveInto(beside, whole);
            return report;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void moveInto(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A place for exactly one file. */
    static final class OneFile implements NewFiles {
        private final Path path;
        private boolean begun;

        OneFile(Path path) {
            this.path = path;
        }

        RenderReport make(Work work) throws IOException {
            RenderReport report = work.writeTo(this);
            if (!begun) {
                throw new IllegalStateException("The renderer made no file");
            }
            return report;
        }

        @Override
        public OutputStream create(String name) throws IOException {
            if (begun) {
                throw new IllegalArgumentException(
                        "\"" + name + "\" is a second file, and the target takes one; use a folder");
            }
            begun = true;
            return Files.newOutputStream(path);
        }
    }
}
