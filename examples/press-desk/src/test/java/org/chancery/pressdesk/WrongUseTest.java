package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that cannot mean anything say in a sentence what would, and write nothing. */
class WrongUseTest {
    private static final Path STATEMENT = Examples.STATEMENTS.resolve("press-statement.json");
    private static final Path MISSION = Examples.STATEMENTS.resolve("mission.json");

    @TempDir
    private Path folder;

    @Test
    void aDocumentHasNoOutline() throws IOException {
        assertWrong("only a transcript has an outline", "read", STATEMENT.toString(), "--outline");
    }

    @Test
    void pairingTakesTwoInputs() throws IOException {
        assertWrong("name two inputs", "pair", Examples.ENGLISH.toString(), "-o", out("both.json"));
    }

    @Test
    void linksAreForTwoInputs() throws IOException {
        assertWrong(
                "are for two language versions",
                "brief",
                Examples.ENGLISH.toString(),
                "--links-out",
                out("links.json"),
                "-o",
                out("brief.pdf"));
    }

    @Test
    void aSettingIsForAFormatThatIsMade() throws IOException {
        assertWrong(
                "\"pdf\", which is not being made",
                "render",
                STATEMENT.toString(),
                "--to",
                "html,epub",
                "--set",
                "pdf.page=a4",
                "-o",
                out("made"));
    }

    @Test
    void aMistypedOptionIsAnsweredWithTheOneThatWasMeant() throws IOException {
        assertWrong(
                "there is no option --layuot; did you mean --lang or --layout?",
                "brief",
                Examples.ENGLISH.toString(),
                "--layuot",
                "sequential");
    }

    @Test
    void aMistypedCommandIsAnsweredWithThoseThereAre() throws IOException {
        assertWrong("there is no command \"breif\"; there is brief, render,", "breif", Examples.ENGLISH.toString());
    }

    @Test
    void aDayIsWrittenInOneWay() throws IOException {
        assertWrong(
                "\"14.5.2025\" is no day; write it like 2025-05-14",
                "check",
                Examples.ENGLISH.toString(),
                "--date",
                "14.5.2025");
    }

    @Test
    void aBriefIsNotNamedAsAWordFile() throws IOException {
        assertWrong("the format pdf makes no .docx", "brief", Examples.ENGLISH.toString(), "-o", out("brief.docx"));
    }

    @Test
    void aBriefInALanguageThatNothingIsInIsNotMade() throws IOException {
        assertWrong(
                "nothing is in fr, de; there is en-GB",
                "brief",
                Examples.ENGLISH.toString(),
                "--lang",
                "fr,de",
                "-o",
                out("brief.pdf"));
    }

    @Test
    void standardOutputTakesOneFile() throws IOException {
        assertWrong("standard output takes one file", "render", STATEMENT.toString(), "--to", "html,pdf", "-o", "-");
    }

    @Test
    void oneOutputHoldsTheContactsOfOneMission() throws IOException {
        assertWrong(
                "one output holds one mission",
                "contacts",
                MISSION.toString(),
                MISSION.toString(),
                "-o",
                out("mission.vcf"));
    }

    @Test
    void twoMissionsCannotBothPublish() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.json"),
                Files.readString(MISSION).replaceFirst("\"id\"\\s*:\\s*\"", "\"id\": \"other-"));

        Run run = Run.of(
                "render",
                STATEMENT.toString(),
                MISSION.toString(),
                other.toString(),
                "--to",
                "pdf",
                "-o",
                out("a.pdf"));

        assertEquals(ExitCode.INPUT, run.code(), run.err());
        assertTrue(run.err().contains(other + ": error: "), run.err());
        assertTrue(run.err().contains("--mission"), run.err());
        assertEquals(List.of("other.json"), names());
    }

    @Test
    void aMissionThatIsNoneIsNamed() throws IOException {
        Run run = Run.of(
                "render", STATEMENT.toString(), "--mission", STATEMENT.toString(), "--to", "pdf", "-o", out("a.pdf"));

        assertEquals(ExitCode.INPUT, run.code(), run.err());
        assertTrue(run.err().startsWith(STATEMENT.toString()) && run.err().contains("mission"), run.err());
        assertEquals(List.of(), names());
    }

    @Test
    void oneContactsPageThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        Path missing = folder.resolve("missing.txt");

        Run run = Run.of("contacts", missing.toString(), MISSION.toString(), "--list");

        assertEquals(ExitCode.INPUT, run.code(), run.err());
        assertTrue(run.err().contains(missing.toString()), run.err());
        assertEquals(1, run.out().lines().count(), run.out());
    }

    private void assertWrong(String message, String... arguments) throws IOException {
        Run run = Run.of(arguments);

        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertEquals("", run.out());
        assertEquals(List.of(), names());
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }
}
