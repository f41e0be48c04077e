package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may give the command to break it, and what must come of it: a sentence, and nothing half-written. */
class HostileCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void hostileRow11AnEmptyFileIsNamedAndNothingIsWritten() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));

        Run run = Run.of("brief", empty.toString());

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().startsWith(empty + ": error: "), run.err());
        assertEquals(List.of("empty.txt"), names());
    }

    @Test
    void hostileRow11ALanguageThatIsNotThereIsNamed() throws IOException {
        Run run = Run.of("brief", Examples.ENGLISH.toString(), "--lang", "ru,en", "-o", folder + "/brief.pdf");

        assertTrue(run.err().contains("ru") || run.err().contains("Russian"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "en/../../x", "/etc/passwd", "en\\x", "${7*7}", "ru,,en"})
    void hostileRow16ALanguageThatIsAPathIsWrongUse(String language) throws IOException {
        Run run = Run.of("brief", Examples.ENGLISH.toString(), "--lang", language, "-o", folder + "/brief.pdf");

        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertEquals(List.of(), names());
    }

    @Test
    void hostileRow27ANameThatBeginsWithAHyphenIsAFileNameAfterTwoHyphens() {
        Run option = Run.of("brief", "-talks.txt");
        Run name = Run.of("brief", "--", "-talks.txt");

        assertEquals(ExitCode.USAGE, option.code(), option.err());
        assertEquals(ExitCode.INPUT, name.code(), name.err());
        assertTrue(name.err().startsWith("-talks.txt: error: "), name.err());
    }

    @Test
    void aLimitPassedInRenderingIsAFailureOfRenderingAndNamedWithWhatPassesIt() throws IOException {
        Path input = folder.resolve("news-conference.json");
        Files.copy(Examples.STATEMENTS.resolve("news-conference.json"), input);
        try (RandomAccessFile picture =
                new RandomAccessFile(folder.resolve("ferry-line.png").toFile(), "rw")) {
            picture.setLength((32 << 20) + 1);
        }

        Run run = Run.of("brief", input.toString(), "-o", folder + "/brief.pdf");

        assertEquals(ExitCode.OUTPUT, run.code(), run.err());
        assertTrue(run.err().contains("ferry-line.png: error: The input passes the limit"), run.err());
        assertTrue(run.err().contains("#limit-passed]"), run.err());
        assertFalse(names().contains("brief.pdf"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
