package org.chancery.pressdesk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Place;

/** Finds the files that the words on the command line mean. */
final class Inputs {
    /** The extensions of the files that can be read. */
    static final Set<String> EXTENSIONS = Set.of("txt", "json", "jsonl");

    private Inputs() {}

    /** The files meant by one word: itself, those in a folder, or those that a pattern fits (Windows leaves it to us). */
    static List<Path> named(String word) throws IOException {
        if (word.contains("*") || word.contains("?")) {
            List<Path> matches = matching(word);
            if (!matches.isEmpty()) {
                return matches;
            }
        }
        Path path = Path.of(word);
        if (Files.isDirectory(path)) {
            return readableIn(path);
        }
        if (!Files.exists(path)) {
            throw new InputException(
                    "there is no such file or folder", Place.nowhere().in(word));
        }
        return List.of(path);
    }

    /** The part of a name behind the last dot, in lower case. */
    static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without its extension. */
    static String baseName(Path file) {
        String name = file.toAbsolutePath().normalize().getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 && !Files.isDirectory(file) ? name.substring(0, dot) : name;
    }

    private static List<Path> readableIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> readable = files.filter(Files::isRegularFile)
                    .filter(file -> EXTENSIONS.contains(extension(file)))
                    .sorted()
                    .toList();
            if (readable.isEmpty()) {
                throw new InputException(
                        "holds no file of a kind that can be read (" + String.join(", ", new TreeSet<>(EXTENSIONS))
                                + ")",
                        Place.nowhere().in(folder.toString()));
            }
            return readable;
        }
    }

    private static List<Path> matching(String pattern) throws IOException {
        int slash = Math.max(pattern.lastIndexOf('/'), pattern.lastIndexOf('\\'));
        Path folder = Path.of(slash < 0 ? "." : pattern.substring(0, slash + 1));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var matches = new ArrayList<Path>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern.substring(slash + 1))) {
            StreamSupport.stream(found.spliterator(), false).sorted().forEach(matches::add);
        }
        return matches;
    }
}
