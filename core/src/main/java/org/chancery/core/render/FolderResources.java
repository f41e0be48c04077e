package org.chancery.core.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Files below a folder; where a link leads is looked at before it is followed. */
record FolderResources(Path folder) implements Resources {
    @Override
    public Optional<byte[]> read(String name) throws IOException {
        Path file;
        try {
            file = folder.resolve(name);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Path real = file.toRealPath();
        return real.startsWith(folder.toRealPath()) ? Optional.of(Files.readAllBytes(real)) : Optional.empty();
    }
}
