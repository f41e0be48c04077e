package org.chancery.core.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Gives the bytes of pictures by the names that statements use. Content never reaches files or the network itself. */
@FunctionalInterface
public interface Resources {
    /** How many bytes a file may have unless said otherwise: 32 MiB, more than any picture for a page needs. */
    int MOST_BYTES = 32 << 20;

    /**
     * {@return the bytes of a resource, or nothing when there is none of this name}
     *
     * @param name a relative name, as in {@link org.chancery.core.model.Figure#source()}
     * @throws IOException when it is there and cannot be read
     */
    Optional<byte[]> read(String name) throws IOException;

    /** {@return no resources} */
    static Resources none() {
        return name -> Optional.empty();
    }

    /** {@return as {@link #in(Path, int)}, files of at most {@link #MOST_BYTES}} */
    static Resources in(Path folder) {
        return in(folder, MOST_BYTES);
    }

    /**
     * {@return the files in a folder and the folders below it; links that lead out of it are not followed}
     *
     * @param folder where they are
     * @param mostBytes of a file; reading a larger one ends in a {@link org.chancery.core.finding.LimitException} that
     *     names it, before it is in memory
     */
    static Resources in(Path folder, int mostBytes) {
        return new FolderResources(folder, mostBytes);
    }
}
