package org.chancery.core.render;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * An output in the making: hidden, on the same disk as the output it will be, so that it can be renamed into place. What
 * is still there in the end is deleted.
 *
 * <p>A temporary file of the JDK would be readable by its owner alone, and so would the output be.
 *
 * @param path where it is
 */
record Beside(Path path) implements AutoCloseable {
    private static final int MOST_LEFTOVERS = 1000;

    static Beside newFile(Path output) throws IOException {
        return new Beside(create(output, "part", Files::createFile));
    }

    static Beside newDirectory(Path output) throws IOException {
        return new Beside(create(output, "part", Files::createDirectory));
    }

    /** A name for the old output while the new one takes its place. */
    static Path freeName(Path output) throws IOException {
        return create(output, "old", path -> {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(path.toString());
            }
            return path;
        });
    }

    @Override
    public void close() throws IOException {
        delete(path);
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Path create(Path output, String ending, Creation creation) throws IOException {
        for (int i = 0; i < MOST_LEFTOVERS; i++) {
            Path path = output.resolveSibling("." + output.getFileName() + "." + i + "." + ending);
            try {
                return creation.create(path);
            } catch (FileAlreadyExistsException e) {
                // left by a run that was killed, or made by another that is at work: try the next
            } catch (NoSuchFileException e) {
                throw new IOException("There is no folder " + output.getParent() + "; make it first", e);
            }
        }
        throw new IOException("Too many unfinished outputs beside " + output + "; delete the files named ."
                + output.getFileName() + ".*." + ending);
    }

    private interface Creation {
        Path create(Path path) throws IOException;
    }
}
