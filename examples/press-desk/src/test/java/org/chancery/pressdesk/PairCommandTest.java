package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairCommandTest {
    private static final String RUSSIAN = Examples.RUSSIAN.toString();
    private static final String ENGLISH = Examples.ENGLISH.toString();
    private static final String[] DAY = {"--date", "2025-06-03"};

    @TempDir
    private Path folder;

    @Test
    void twoVersionsBecomeOneDocumentThatCanBeReadAgain() {
        Path both = folder.resolve("both.json");

        Run pair = Run.of("pair", RUSSIAN, ENGLISH, "-o", both.toString(), DAY[0], DAY[1]);
        Run check = Run.of("check", both.toString(), DAY[0], DAY[1]);

        assertEquals(ExitCode.DONE, pair.code(), pair.err());
        assertEquals(ExitCode.DONE, check.code(), check.err());
        assertTrue(check.err().contains("[parity.not-translated]"), check.err());
    }

    @Test
    void linksThatWereWrittenMakeTheSamePairingWhenTheyAreGiven() throws IOException {
        Path links = folder.resolve("links.json");
        Path again = folder.resolve("again.json");

        Run.of("pair", RUSSIAN, ENGLISH, "-o", folder.resolve("a.json").toString(), "--links-out", links.toString());
        Run run = Run.of(
                "pair",
                RUSSIAN,
                ENGLISH,
                "-o",
                folder.resolve("b.json").toString(),
                "--links",
                links.toString(),
                "--links-out",
                again.toString());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(Files.readString(links), Files.readString(again));
        assertEquals(Files.readString(folder.resolve("a.json")), Files.readString(folder.resolve("b.json")));
    }

    @Test
    void anOutlineTellsWhatWasPairedAndWhyAndWritesNothing() throws IOException {
        Run run = Run.of("pair", RUSSIAN, ENGLISH, "--outline");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().lines().anyMatch(line -> line.startsWith("32+33     32 ")), run.out());
        assertFalse(Files.exists(Examples.TRANSCRIPTS.resolve("news-conference.ru-paired.json")));
    }

    @Test
    void whatIsNoPairIsRefusedByTheNameOfItsFile() {
        Run same =
                Run.of("pair", RUSSIAN, RUSSIAN, "-o", folder.resolve("x.json").toString());
        Run other = Run.of(
                "pair",
                RUSSIAN,
                Examples.TRANSCRIPTS.resolve("press-statement.en.txt").toString(),
                "-o",
                folder.resolve("x.json").toString());

        assertEquals(ExitCode.INPUT, same.code());
        assertTrue(same.err().contains("the same text twice"), same.err());
        assertEquals(ExitCode.INPUT, other.code());
        assertTrue(other.err().contains("press-statement.en.txt: error: does not look like a version"), other.err());
        assertFalse(Files.exists(folder.resolve("x.json")));
    }

    @Test
    void aFindingAtTheChosenLevelStopsIt() {
        Path both = folder.resolve("both.json");
        Run warned = Run.of("pair", RUSSIAN, ENGLISH, "-o", both.toString(), "--fail-on", "warning");
        Run raised = Run.of(
                "pair",
                RUSSIAN,
                ENGLISH,
                "-o",
                both.toString(),
                "--fail-on",
                "error",
                "--severity",
                "parity.not-translated=error");
        Run unknown = Run.of("pair", RUSSIAN, ENGLISH, "-o", both.toString(), "--severity", "parity.nonsense=off");

        assertEquals(ExitCode.INPUT, warned.code());
        assertEquals(ExitCode.INPUT, raised.code());
        assertEquals(ExitCode.USAGE, unknown.code(), unknown.err());
        assertFalse(Files.exists(both));
    }

    @Test
    void aBriefOfTwoVersionsIsPaired() throws IOException {
        Path brief = folder.resolve("brief.pdf");

        Run run = Run.of("brief", RUSSIAN, ENGLISH, "-o", brief.toString(), DAY[0], DAY[1]);

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.err().contains("[parity.not-translated]"), run.err());
        assertTrue(Files.size(brief) > 10_000);
    }
}
