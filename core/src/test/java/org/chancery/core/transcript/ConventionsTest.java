package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A page in each convention of the world, of our own invention, and what is made of it. Accept changed expectations with
 * {@code -Dgolden.accept}, after reading the difference.
 */
class ConventionsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "conventions");

    @TestFactory
    Stream<DynamicTest> everyConventionIsReadAsItsOutlineSays() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> !file.toString().endsWith(".outline"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList()
                    .stream();
        }
    }

    private static void check(Path file) {
        Reading reading = Samples.read(file);
        if (file.toString().endsWith(".txt")) {
            Lossless.check(Samples.text(file), reading);
        }
        Path expected = FOLDER.resolve(file.getFileName() + ".outline");
        String actual = summary(reading) + "\n" + reading.outline() + "\n";
        if (System.getProperty("golden.accept") != null) {
            write(expected, actual);
        }
        assertEquals(Samples.text(expected), actual);
    }

    private static String summary(Reading reading) {
        Statement statement = Samples.statement(reading);
        return String.join(
                "\n",
                "dialect: " + reading.dialect(),
                "language: " + statement.languages().getFirst().toLanguageTag(),
                "kind: " + statement.kind(),
                "title: " + statement.title().first(),
                "place: " + statement.occasion().place().map(Localized::first).orElse("-"),
                "date: " + statement.occasion().date().map(Object::toString).orElse("-"),
                "people: "
                        + statement.participants().stream()
                                .map(person -> person.name().first() + " (" + person.role() + ")")
                                .collect(Collectors.joining(", ")),
                "");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
