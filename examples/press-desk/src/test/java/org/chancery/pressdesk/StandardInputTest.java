package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.json.DocumentWriter;
import org.chancery.core.model.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is piped into the command is read as what is said of it. */
class StandardInputTest {
    private static final Path STATEMENT = Examples.STATEMENTS.resolve("press-statement.json");
    private static final String DAY = "2025-06-03";

    @TempDir
    private Path folder;

    @Test
    void aDocumentComesOutAsItWas() throws IOException {
        byte[] document = Files.readAllBytes(STATEMENT);

        Run run = Run.withInput(document, "read", "-", "--from", "json", "-o", "-");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(
                new DocumentReader().readStatement(STATEMENT),
                new DocumentReader().readStatement(new ByteArrayInputStream(run.bytes()), "out"));
    }

    @Test
    void linesOfJsonMakeTheSameBookAsTheStatementAlone() throws IOException {
        var lines = new ByteArrayOutputStream();
        new DocumentWriter().writeLines(Publication.of(new DocumentReader().readStatement(STATEMENT)), lines);

        Run piped = render(lines.toByteArray(), "-", "--from", "jsonl");
        Run named = render(
                new byte[0],
                Files.write(folder.resolve("standard-input.jsonl"), lines.toByteArray())
                        .toString());

        assertEquals(ExitCode.DONE, piped.code(), piped.err());
        assertArrayEquals(named.bytes(), piped.bytes());
    }

    @Test
    void aMistakeInItIsToldWithItsPlace() {
        Run run = Run.withInput(
                "{\"chancery\": \"1.0\",\n \"kind\": 5}".getBytes(StandardCharsets.UTF_8),
                "read",
                "-",
                "--from",
                "json",
                "-o",
                "-");

        assertEquals(ExitCode.INPUT, run.code(), run.err());
        assertTrue(run.err().startsWith("standard-input.json:"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void whatItHoldsMustBeSaid() {
        Run run = Run.withInput(new byte[0], "read", "-");

        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(run.err().contains("--from"), run.err());
    }

    private static Run render(byte[] input, String... source) {
        String[] how = {"render", "--to", "epub", "-o", "-", "--date", DAY};
        var arguments = new String[how.length + source.length];
        System.arraycopy(how, 0, arguments, 0, how.length);
        System.arraycopy(source, 0, arguments, how.length, source.length);
        return Run.withInput(input, arguments);
    }
}
