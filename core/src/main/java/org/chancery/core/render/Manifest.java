package org.chancery.core.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of files Chancery made in a folder, kept in the folder: what is not on it belongs to somebody else.
 *
 * @param files their names, with {@code /} between folders
 */
record Manifest(SequencedSet<String> files) {
    static final String NAME = "chancery-manifest.txt";

    /** Reads that of a folder; a folder that is not there has an empty one. */
    static Manifest of(Path directory) throws IOException {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return new Manifest(new LinkedHashSet<>());
        }
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(directory + " is not a folder (a link is not followed); choose another name");
        }
        Path manifest = directory.resolve(NAME);
        if (Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
            return new Manifest(new LinkedHashSet<>(Files.readAllLines(manifest)));
        }
        try (Stream<Path> inside = Files.list(directory)) {
            if (inside.findAny().isPresent()) {
                throw new IOException(
                        directory + " is not empty and was not made by Chancery; choose another folder or empty it");
            }
        }
        return new Manifest(new LinkedHashSet<>());
    }

    void writeTo(Path directory) throws IOException {
        Files.writeString(
                directory.resolve(NAME), files.stream().map(name -> name + "\n").collect(Collectors.joining()));
    }

    /** Whether a file is Chancery's. */
    boolean lists(Path relative) {
        String name = name(relative);
        return name.equals(NAME) || files.contains(name);
    }

    /** Whether a folder holds files of Chancery's. */
    boolean mentions(Path relative) {
        String start = name(relative) + "/";
        return start.equals("/") || files.stream().anyMatch(file -> file.startsWith(start));
    }

    private static String name(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }
}
