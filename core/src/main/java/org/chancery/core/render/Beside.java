package org.chancery.core.render;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Finds an unused hidden name beside an output, on the same disk, so that it can be renamed into place. A temporary
 * file of the JDK would be readable by its owner alone, and so would the output be.
 */
final class Beside {
    private static final int MOST_LEFTOVERS = 1000;

    private Beside() {}

    static Path newFile(Path output) throws IOException {
        return create(output, Files::createFile);
    }

    static Path newDirectory(Path output) throws IOException {
        return create(output, Files::createDirectory);
    }

    /** A name for the old output while the new one takes its place. */
    static Path freeName(Path output) throws IOException {
        return create(output, path -> {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(path.toString());
            }
            return path;
        });
    }

    private static Path create(Path output, Creation creation) throws IOException {
        for (int i = 0; i < MOST_LEFTOVERS; i++) {
            try {
                return creation.create(output.resolveSibling("." + output.getFileName() + "." + i + ".part"));
            } catch (FileAlreadyExistsException e) {
                // left by a run that was killed, or made by another that is at work: try the next
            }
        }
        throw new IOException("Too many unfinished outputs beside " + output + "; delete the files named ."
                + output.getFileName() + ".*.part");
    }

    private interface Creation {
        Path create(Path path) throws IOException;
    }
}
