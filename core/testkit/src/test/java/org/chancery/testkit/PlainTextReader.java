package org.chancery.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads back what {@link PlainTextRenderer} wrote, in one file or in a folder of them. */
final class PlainTextReader {
    private PlainTextReader() {}

    static String wordsIn(Path output, Locale language) throws IOException {
        String mark = language.toLanguageTag() + "\t";
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.endsWith("chancery-manifest.txt"))
                    .sorted()
                    .flatMap(PlainTextReader::lines)
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
