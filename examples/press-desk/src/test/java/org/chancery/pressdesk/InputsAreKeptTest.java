package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a command writes, it is never one of its inputs, and never two outputs under one name. */
class InputsAreKeptTest {
    @TempDir
    private Path folder;

    private Path russian;
    private Path english;
    private Path statement;
    private Path mission;

    @BeforeEach
    void copyTheSamples() throws IOException {
        russian = copy(Examples.RUSSIAN, "talks.ru.txt");
        english = copy(Examples.ENGLISH, "talks.en.txt");
        statement = copy(Examples.STATEMENTS.resolve("press-statement.json"), "statement.json");
        mission = copy(Examples.STATEMENTS.resolve("mission.json"), "mission.json");
    }

    @Test
    void readingWritesOverNoInput() throws IOException {
        assertRefused(english, "read", english.toString(), "-o", english.toString());
        assertRefused(statement, "read", statement.toString());
    }

    @Test
    void pairingWritesOverNoInput() throws IOException {
        assertRefused(english, "pair", russian.toString(), english.toString(), "-o", english.toString());
    }

    @Test
    void linksAreWrittenOverNoInput() throws IOException {
        String both = folder.resolve("both.json").toString();
        assertRefused(
                russian, "pair", russian.toString(), english.toString(), "-o", both, "--links-out", russian.toString());
    }

    @Test
    void aBriefIsNotMadeWhenItsLinksWouldBeWrittenOverAnInput() throws IOException {
        String brief = folder.resolve("brief.pdf").toString();
        assertRefused(
                english,
                "brief",
                russian.toString(),
                english.toString(),
                "-o",
                brief,
                "--links-out",
                english.toString());
    }

    @Test
    void contactsAreWrittenOverNoInput() throws IOException {
        assertRefused(mission, "contacts", mission.toString(), "-o", mission.toString());
    }

    @Test
    void twoInputsOfOneNameAreNotReadIntoOneFile() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other")).resolve("talks.en.txt");
        Files.copy(Examples.TRANSCRIPTS.resolve("press-statement.en.txt"), other);
        Path out = folder.resolve("out");

        Run run = Run.of("read", english.toString(), other.toString(), "-o", out.toString());

        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(run.err().contains("talks.en.json"), run.err());
        assertTrue(Files.notExists(out), "something was written");
    }

    /** The input is as it was, nothing stands beside the inputs, and the message says which option to change. */
    private void assertRefused(Path input, String... arguments) throws IOException {
        byte[] before = Files.readAllBytes(input);
        List<String> names = names();

        Run run = Run.of(arguments);

        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(run.err().contains(input.toString()) && run.err().contains("choose another name"), run.err());
        assertArrayEquals(before, Files.readAllBytes(input));
        assertEquals(names, names());
    }

    private Path copy(Path sample, String name) throws IOException {
        return Files.copy(sample, folder.resolve(name));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
