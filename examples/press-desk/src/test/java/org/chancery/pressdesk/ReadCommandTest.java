package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theOutlineSaysOfEveryLineWhatItWasTakenFor() throws IOException {
        Run run = Run.of("read", "--outline", Examples.ENGLISH.toString());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        Golden.assertMatches("news-conference.en.outline.txt", run.out());
    }

    @Test
    void theOutlinesOfSeveralInputsStandUnderTheirNames() {
        Run run = Run.of("read", "--outline", Examples.ENGLISH.toString(), Examples.RUSSIAN.toString());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(Examples.ENGLISH.toString(), run.out().lines().findFirst().orElseThrow());
        assertTrue(run.out().lines().anyMatch(Examples.RUSSIAN.toString()::equals), run.out());
    }

    @Test
    void theTurnsAreOneLineOfJsonAnInputAndNameTheFileWithoutItsFolder() {
        Run run = Run.of("read", "--turns", Examples.ENGLISH.toString(), Examples.RUSSIAN.toString());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        String[] lines = run.out().split("\n");
        assertEquals(2, lines.length);
        JsonNode english = new JsonMapper().readTree(lines[0]);
        assertEquals("news-conference.en.txt", english.get("file").asString());
        JsonNode question = english.get("turns").get(4);
        assertEquals("question", question.get("role").asString());
        assertEquals("Maren Holt, Brenholm Courier", question.get("speaker").asString());
        assertEquals(1, question.get("paragraphs").asInt());
    }

    @Test
    void anOutletInParenthesesIsTheQualifierOfATurn() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), """
                Press conference by the Secretary General

                3 May 2021

                Secretary General Ana Berg: Good morning. I take questions now.

                Jonas Weber (DPA): When does the ferry sail?

                Secretary General Ana Berg: On Monday.
                """);

        Run run = Run.of("read", "--turns", page.toString());

        JsonNode question = new JsonMapper().readTree(run.out()).get("turns").get(1);
        assertEquals("Jonas Weber", question.get("speaker").asString());
        assertEquals("DPA", question.get("qualifier").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--turns", "--outline"})
    void aFileForWhatIsOnlyPrintedIsRefused(String view) {
        Path file = folder.resolve("made.json");

        Run run = Run.of("read", view, Examples.ENGLISH.toString(), "-o", file.toString());

        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(run.err().contains(view + " prints and writes no file; leave -o out"), run.err());
        assertEquals("", run.out());
        assertFalse(Files.exists(file));
    }

    @Test
    void aPageWithoutAStatementHasALineWithoutTurns() {
        Run run = Run.of(
                "read",
                "--turns",
                Examples.TRANSCRIPTS.resolve("mission.en.txt").toString());

        assertEquals("{\"file\":\"mission.en.txt\",\"turns\":[]}", run.out().strip());
    }

    @Test
    void severalInputsBecomeAFileEach() {
        Run run = Run.of("read", Examples.ENGLISH.toString(), Examples.RUSSIAN.toString(), "-o", folder.toString());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(Files.exists(folder.resolve("news-conference.en.json")));
        assertTrue(Files.exists(folder.resolve("news-conference.ru.json")));
    }

    @Test
    void whatWasReadCanBeReadAgain() throws IOException {
        Path json = folder.resolve("talks.json");
        assertEquals(
                ExitCode.DONE,
                Run.of("read", Examples.ENGLISH.toString(), "-o", json.toString())
                        .code());

        Run again = Run.of("read", json.toString(), "-o", "-");

        assertEquals(Files.readString(json), again.out());
    }

    @Test
    void aTranscriptThatCannotBeReadIsNamedWithItsPath() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");

        Run run = Run.of("check", empty.toString());

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().startsWith(empty + ": error: "), run.err());
    }

    @Test
    void aSmallMistakeInADocumentIsToldWithItsPlace() throws IOException {
        Path json = folder.resolve("talks.json");
        Files.writeString(
                json,
                Files.readString(Examples.STATEMENTS.resolve("press-statement.json"))
                        .replace("\"title\"", "\"titel\""));

        Run run = Run.of("check", json.toString());

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().matches("(?s).*talks\\.json:\\d+:\\d+ .*titel.*"), run.err());
    }

    @Test
    void aBriefGivesBackTheStatementItWasMadeFromWordForWord() throws IOException {
        Path brief = folder.resolve("brief.pdf");
        Run made = Run.of("brief", Examples.ENGLISH.toString(), "-o", brief.toString());
        assertEquals(ExitCode.DONE, made.code(), made.err());

        Run run = Run.of(
                "read", brief.toString(), "-o", folder.resolve("again.json").toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());

        JsonNode again = new JsonMapper().readTree(Files.readString(folder.resolve("again.json")));
        Run first = Run.of(
                "read",
                Examples.ENGLISH.toString(),
                "-o",
                folder.resolve("first.json").toString());
        assertEquals(ExitCode.DONE, first.code(), first.err());
        JsonNode read = new JsonMapper().readTree(Files.readString(folder.resolve("first.json")));
        JsonNode statement = read.has("statements") ? read.get("statements").get(0) : read;
        assertEquals(statement.get("body"), again.get("statements").get(0).get("body"));
    }

    @Test
    void aBriefWithoutItsSourceIsRefusedByName() {
        Path brief = folder.resolve("bare.pdf");
        Run made = Run.of("brief", Examples.ENGLISH.toString(), "--set", "source=none", "-o", brief.toString());
        assertEquals(ExitCode.DONE, made.code(), made.err());

        Run run = Run.of("read", brief.toString());

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("bare.pdf"), run.err());
    }
}
