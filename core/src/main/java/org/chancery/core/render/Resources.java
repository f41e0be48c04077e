package org.chancery.core.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Gives the bytes of pictures by the names that statements use. Content never reaches files or the network itself. */
@FunctionalInterface
public interface Resources {
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

    /** {@return the files in a folder and the folders below it; links that lead out of it are not followed} */
    static Resources in(Path folder) {
        return new FolderResources(folder);
    }
}
