package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.json.DocumentWriter;
import org.chancery.core.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PairCommandTest {
    private static final String RUSSIAN = Examples.RUSSIAN.toString();
    private static final String ENGLISH = Examples.ENGLISH.toString();
    private static final String[] DAY = {"--date", "2025-06-03"};

    private static final JsonMapper JSON = JsonMapper.builder().build();

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
    void aPairingEditedInTheStatementSurvivesANewPairing() throws IOException {
        Path both = folder.resolve("both.json");
        String[] pair = {"pair", RUSSIAN, ENGLISH, "-o", both.toString()};
        String[] keeping = {"pair", RUSSIAN, ENGLISH, "-o", both.toString(), "--links", both.toString()};
        Run.of(pair);
        edit(both);
        String edited = Files.readString(both);

        Run carelessly = Run.of(pair);
        Run carefully = Run.of(keeping);

        assertEquals(ExitCode.USAGE, carelessly.code());
        assertTrue(carelessly.err().contains("keep that with --links"), carelessly.err());
        assertEquals(ExitCode.DONE, carefully.code(), carefully.err());
        assertEquals(edited, Files.readString(both));
    }

    /** The English of the passage after the one that is not translated is moved into that. */
    private static void edit(Path both) throws IOException {
        ObjectNode statement = (ObjectNode) JSON.readTree(both);
        ArrayNode passages = (ArrayNode) statement.at("/body/0/turn/passages");
        for (int i = 0; i + 1 < passages.size(); i++) {
            ObjectNode here = (ObjectNode) passages.get(i).get("text");
            ObjectNode next = (ObjectNode) passages.get(i + 1).get("text");
            if (here.get("en-GB").has("absent")) {
                JsonNode absent = here.get("en-GB");
                here.set("en-GB", next.get("en-GB"));
                next.set("en-GB", absent);
                break;
            }
        }
        Statement edited = new DocumentReader()
                .readStatement(new ByteArrayInputStream(JSON.writeValueAsBytes(statement)), "edited");
        try (OutputStream out = Files.newOutputStream(both)) {
            new DocumentWriter().write(edited, out); // the same form again
        }
    }

    @Test
    void findingsCanBeReadInRussian() {
        Run run = Run.of("pair", RUSSIAN, ENGLISH, "-o", "-", "--messages", "ru");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.err().contains("Не переведено на en-GB"), run.err());
    }

    @Test
    void whatIsWrongInALinksFileIsToldOfThatFile() throws IOException {
        Path links = Files.writeString(folder.resolve("links.json"), "{\"inputs\": []}");

        Run run = Run.of("pair", RUSSIAN, ENGLISH, "-o", "-", "--links", links.toString());

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().startsWith(links.toString()), run.err());
    }

    @Test
    void aBriefOfTwoVersionsNamesTheMissionInBothLanguages() throws IOException {
        Run run = Run.of(
                "brief", RUSSIAN, ENGLISH, "-o", folder.resolve("both.pdf").toString(), DAY[0], DAY[1]);
        Run read = Run.of("read", folder.resolve("both.pdf").toString(), "-o", "-");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(
                read.out().contains("\"en-GB\": \"Embassy of Tervania in Saint Averil\""),
                read.out().substring(0, 2000));
        assertTrue(
                read.out().contains("\"ru\": \"Посольство Тервании в Сент-Авериле\""),
                read.out().substring(0, 2000));
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
