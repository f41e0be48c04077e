package org.chancery.core.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Where a rendering goes. Whatever happens, a target shows the whole old output or the whole new one.
 *
 * <p>A renderer hands its {@link Work} to {@link #write}. The target calls it once with a place to put files, shows
 * them when it returns, and discards them when it throws, so that no renderer can leave half an output behind:
 *
 * {@snippet class="org.chancery.core.render.TargetSnippetsTest" region="write"}
 */
public interface RenderTarget {
    /**
     * Does the work and, when it has succeeded, shows its files.
     *
     * <p>The targets of this library let an {@link java.io.UncheckedIOException} out of the work as the
     * {@link IOException} it wraps, and end the work of an interrupted thread with an
     * {@link java.io.InterruptedIOException} as it writes.
     *
     * @throws IOException what the work threw, or why the files could not be shown
     */
    RenderReport write(Work work) throws IOException;

    /** What a renderer does once it has a place to put files. */
    @FunctionalInterface
    interface Work {
        /** Writes every file and closes it, and returns what there is to say. */
        RenderReport writeTo(NewFiles files) throws IOException;
    }

    /** The files of an output in the making. */
    @FunctionalInterface
    interface NewFiles {
        /**
         * {@return a stream for a new file; the renderer closes it}
         *
         * @param name relative, with {@code /} between folders: {@code en/index.html}
         * @throws IllegalArgumentException when the name leads outside, is not safe on every system, or was used before
         *     (names that differ only in case or normalisation form count as one)
         */
        OutputStream create(String name) throws IOException;
    }

    /**
     * {@return a target that is one file, replaced atomically; its name is the path's, whatever name the renderer gives}
     */
    static RenderTarget toFile(Path file) {
        return new FileTarget(file);
    }

    /**
     * {@return a target that is a folder, built beside and renamed. Files in it that Chancery did not write are kept; a
     * folder that is neither empty nor made by Chancery is refused}
     */
    static RenderTarget toDirectory(Path directory) {
        return new DirectoryTarget(directory);
    }

    /**
     * {@return a target that is a stream, for formats of one file. The file is spooled first, so that nothing is
     * written when the rendering fails; the stream is flushed and not closed}
     */
    static RenderTarget toStream(OutputStream stream) {
        return new StreamTarget(stream);
    }

    /** {@return a target that keeps its files in memory} */
    static InMemoryTarget inMemory() {
        return new InMemoryTarget();
    }
}
