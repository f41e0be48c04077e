package org.chancery.core.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;

/** Files below a folder; where a link leads is looked at before it is followed, and no file is read without bound. */
record FolderResources(Path folder, int mostBytes) implements Resources {
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
        return real.startsWith(folder.toRealPath()) ? Optional.of(bytes(real, name)) : Optional.empty();
    }

    private byte[] bytes(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(mostBytes);
            if (in.read() >= 0) {
                throw new LimitException(
                        "resource-bytes", mostBytes, Place.nowhere().in(name));
            }
            return bytes;
        }
    }
}
