package org.chancery.core.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes beside the file, then moves it into place. A link there is replaced, not followed. */
record FileTarget(Path file) implements RenderTarget {
    @Override
    public RenderReport write(Work work) throws IOException {
        Path whole = file.toAbsolutePath();
        if (Files.isDirectory(whole, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(whole + " is a folder, and the output is one file; name a file in it");
        }
        try (Beside beside = Beside.newFile(whole)) {
            RenderReport report = new OneFile(beside.path()).make(work);
            moveInto(beside.path(), whole);
            return report;
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
            RenderReport report = GuardedWork.run(work, this);
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
            new FileNames().claim(name); // refused here as anywhere, though the file has a name already
            begun = true;
            return Files.newOutputStream(path);
        }
    }
}
