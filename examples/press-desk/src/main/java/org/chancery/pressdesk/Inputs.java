package org.chancery.pressdesk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Place;

/** Finds the files that the words on the command line mean. */
final class Inputs {
    private Inputs() {}

    /** The files meant by one word: itself, those in a folder, or those that a pattern fits (Windows leaves it to us). */
    static List<Path> named(String word) throws IOException {
        List<Path> matches = matching(word);
        if (!matches.isEmpty()) {
            return matches;
        }
        Path path = path(word);
        if (Files.isDirectory(path)) {
            return readableIn(path);
        }
        if (!Files.exists(path)) {
            throw new TroubleException(Trouble.NO_SUCH_FILE, "there is no such file or folder", word);
        }
        return List.of(path);
    }

    /** Fails when a file that is to be written, as an option names it, is one of those that were read. */
    static void requireNone(Path written, String option, List<Input> inputs) throws IOException {
        for (Input input : inputs) {
            if (Files.exists(written) && Files.exists(input.file()) && Files.isSameFile(written, input.file())) {
                throw new UsageException(written + " is an input; choose another name with " + option);
            }
        }
    }

    /** The file that an option names, which is read as one: neither missing nor a folder. */
    static Path file(Path file) throws InputException {
        if (!Files.exists(file)) {
            throw new TroubleException(Trouble.NO_SUCH_FILE, "there is no such file", file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new TroubleException(Trouble.NO_SUCH_FILE, "this is a folder; name a file in it", file.toString());
        }
        return file;
    }

    /** What outputs are named after: the file or folder itself, or the first that a pattern fits. */
    static Path nameGiver(String word) throws IOException {
        List<Path> matches = matching(word);
        return matches.isEmpty() ? path(word) : matches.getFirst();
    }

    private static Path path(String word) throws InputException {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new TroubleException(
                    Trouble.NO_SUCH_FILE,
                    new InputException("this cannot be the name of a file", Place.nowhere(), e),
                    word);
        }
    }

    /** The part of a name behind the last dot, in lower case. */
    static String extension(Path file) {
        return extension(file.getFileName().toString());
    }

    /** The part of a name behind the last dot, in lower case. */
    static String extension(String name) {
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
                    .filter(file -> SourceKind.ofExtension(extension(file)).isPresent())
                    .sorted()
                    .toList();
            if (readable.isEmpty()) {
                throw new TroubleException(
                        Trouble.UNKNOWN_KIND_OF_FILE,
                        "holds no file of a kind that can be read (" + SourceKind.extensions() + ")",
                        folder.toString());
            }
            return readable;
        }
    }

    private static List<Path> matching(String word) throws IOException {
        int slash = Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\'));
        String pattern = word.substring(slash + 1);
        Path folder = path(slash < 0 ? "." : word.substring(0, slash + 1));
        if (!(pattern.contains("*") || pattern.contains("?")) || !Files.isDirectory(folder)) {
            return List.of();
        }
        var matches = new ArrayList<Path>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            found.forEach(matches::add);
        }
        matches.sort(null);
        return matches;
    }
}
