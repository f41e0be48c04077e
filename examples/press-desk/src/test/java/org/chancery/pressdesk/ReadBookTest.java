package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A book is input too, as long as it carries what it was made from. */
class ReadBookTest {
    @TempDir
    private Path folder;

    @Test
    void aBookGivesTheStatementsBack() throws IOException {
        Path book = book("book.epub");
        Path again = folder.resolve("again.json");

        Run run = Run.of("read", book.toString(), "-o", again.toString());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        JsonNode statement = new JsonMapper()
                .readTree(Files.readString(again))
                .get("statements")
                .get(0);
        JsonNode first = new JsonMapper().readTree(Files.readString(sample()));
        assertEquals(first.get("body"), statement.get("body"));
        assertEquals(first.get("title"), statement.get("title"));
    }

    @Test
    void aBookWithoutItsSourceIsRefusedByName() {
        Path book = book("bare.epub", "--set", "source=none");

        Run run = Run.of("read", book.toString());

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("bare.epub"), run.err());
    }

    @Test
    void aFileThatOnlyCallsItselfABookIsRefusedByName() throws IOException {
        Path book = Files.writeString(folder.resolve("words.epub"), "Words, not a book.");

        Run run = Run.of("read", book.toString());

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("words.epub"), run.err());
    }

    private Path book(String name, String... options) {
        Path book = folder.resolve(name);
        var command = new ArrayList<>(List.of("render", sample().toString(), "--to", "epub", "-o", book.toString()));
        command.addAll(List.of(options));
        Run made = Run.of(command.toArray(String[]::new));
        assertEquals(ExitCode.DONE, made.code(), made.err());
        return book;
    }

    private static Path sample() {
        return Examples.STATEMENTS.resolve("press-statement.json");
    }
}
