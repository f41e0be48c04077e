package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    @TempDir
    private Path folder;

    @Test
    void severalFormatsGoIntoAFolderUnderTheNameOfTheInput() throws IOException {
        Run run = Run.of("render", Examples.STATEMENTS.toString(), "--to", "html,pdf,epub", "-o", folder + "/out");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(Set.of("statements-html", "statements.pdf", "statements.epub"), names(folder.resolve("out")));
        assertTrue(Files.exists(folder.resolve("out/statements-html/index.html")));
    }

    @Test
    void oneFormatGoesToTheFileThatIsNamed() throws IOException {
        Run run = Run.of("render", Examples.ENGLISH.toString(), "--to", "epub", "-o", folder + "/book.epub");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(Set.of("book.epub"), names(folder));
    }

    @Test
    void withoutANameTheOutputStandsBesideTheInput() throws IOException {
        Path input = Files.copy(Examples.ENGLISH, folder.resolve("talks.txt"));

        Run run = Run.of("brief", input.toString());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(Set.of("talks.txt", "talks.pdf"), names(folder));
        assertTrue(run.err().lines().anyMatch(("chancery: wrote " + folder.resolve("talks.pdf"))::equals), run.err());
    }

    @Test
    void whoWantsQuietIsNotToldWhereTheOutputIs() throws IOException {
        Path input = Files.copy(Examples.ENGLISH, folder.resolve("talks.txt"));

        Run run = Run.of("brief", input.toString(), "-q");

        assertEquals("", run.err());
    }

    @Test
    void eachRepeatedLanguageChoiceMakesAnOutputOfItsOwn() throws IOException {
        Path input = Examples.STATEMENTS.resolve("news-conference.json");

        Run run = Run.of(
                "render", input.toString(), "--to", "pdf", "--lang", "ru,en", "--lang", "ru", "-o", folder + "/out");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(Set.of("news-conference-ru-en.pdf", "news-conference-ru.pdf"), names(folder.resolve("out")));
    }

    @Test
    void oneFileMayGoToStandardOutput() {
        Run run = Run.of("brief", Examples.ENGLISH.toString(), "-o", "-");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(new String(run.bytes(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @Test
    void aTranscriptMayComeFromStandardInput() throws IOException {
        byte[] transcript = Files.readAllBytes(Examples.ENGLISH);

        Run run = Run.withInput(transcript, "brief", "-", "--from", "txt", "-o", folder + "/brief.pdf");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(Set.of("brief.pdf"), names(folder));
    }

    @Test
    void readingFirstAndRenderingTheJsonGivesTheSameBrief() throws IOException {
        String json = folder + "/talks.json";
        assertEquals(
                ExitCode.DONE,
                Run.of("read", Examples.RUSSIAN.toString(), "-o", json).code());

        Run direct = Run.of("brief", Examples.RUSSIAN.toString(), "--date", "2025-06-01", "-o", "-");
        Run viaJson = Run.of("brief", json, "--date", "2025-06-01", "-o", "-");

        assertEquals(ExitCode.DONE, viaJson.code(), viaJson.err());
        assertArrayEquals(direct.bytes(), viaJson.bytes());
    }

    @Test
    void anUnknownFormatIsWrongUseAndListsThoseThereAre() {
        Run run = Run.of("render", Examples.ENGLISH.toString(), "--to", "docx");

        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("\"docx\"") && run.err().contains("epub, html, pdf"), run.err());
    }

    @Test
    void anUnknownOptionIsWrongUseAndListsThoseThereAre() {
        Run run = Run.of("brief", Examples.ENGLISH.toString(), "--set", "paper=a4", "-o", folder + "/b.pdf");

        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("\"paper\"") && run.err().contains("page"), run.err());
    }

    @Test
    void aSettingMustSayItsFormatWhenThereAreSeveral() {
        Run run = Run.of("render", Examples.ENGLISH.toString(), "--to", "pdf,epub", "--set", "page=a4");

        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("pdf.page or epub.page"), run.err());
    }

    @Test
    void aMissingFileIsNamedAndTheOthersAreStillRendered() throws IOException {
        Run run = Run.of(
                "render", "nowhere.txt", Examples.ENGLISH.toString(), "--to", "pdf", "-o", folder + "/brief.pdf");

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().startsWith("nowhere.txt: error: "), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertEquals(Set.of("brief.pdf"), names(folder));
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        Path input = Files.copy(Examples.ENGLISH, folder.resolve("talks.txt"));
        byte[] before = Files.readAllBytes(input);

        Run run = Run.of("brief", input.toString(), "-o", input.toString());

        assertEquals(ExitCode.USAGE, run.code());
        assertArrayEquals(before, Files.readAllBytes(input));
    }

    @Test
    void findingsAtTheChosenLevelStopItBeforeAnythingIsWritten() throws IOException {
        Path input = folder.resolve("damaged.txt");
        Files.writeString(
                input,
                Files.readString(Examples.ENGLISH)
                        .replace("not an easy decision", "not an easy decision for inpidual"));

        Run run = Run.of("brief", input.toString(), "--fail-on", "warning", "-o", folder + "/brief.pdf");

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("inpidual"), run.err());
        assertEquals(Set.of("damaged.txt"), names(folder));
    }

    @Test
    void aBriefOfThreeInputsIsRefusedRatherThanPrintedUnpaired() {
        String russian = Examples.RUSSIAN.toString();
        Run run = Run.of("brief", russian, Examples.ENGLISH.toString(), russian, "-o", folder + "/b.pdf");

        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("chancery render --to pdf"), run.err());
    }

    @Test
    void aNameThatBeginsWithAnAtSignIsAFileName() {
        Run run = Run.of("brief", "@arguments");

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().startsWith("@arguments: error: "), run.err());
    }

    @Test
    void aKindOfFileThatCannotBeReadIsSaidWithThoseThatCan() throws IOException {
        Path input = Files.writeString(folder.resolve("talks.odt"), "…");

        Run run = Run.of("brief", input.toString());

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains(SourceKind.extensions()), run.err());
        assertTrue(run.err().contains("docx"), run.err());
    }

    @Test
    void patternsAreExpandedWhereTheShellDoesNot() throws IOException {
        Run run = Run.of("render", Examples.STATEMENTS + "/press-*.json", "--to", "pdf", "-o", folder + "/a.pdf");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(Set.of("a.pdf"), names(folder));
    }

    @Test
    void anOutputIsNamedAfterTheFirstFileThatAPatternFits() throws IOException {
        Files.copy(Examples.ENGLISH, folder.resolve("talks-1.txt"));

        Run run = Run.of("brief", folder + "/talks-?.txt");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(Set.of("talks-1.txt", "talks-1.pdf"), names(folder));
    }

    @Test
    void theMissionThatIsNamedTakesThePlaceOfTheOneOnThePage() throws IOException {
        String json = folder + "/talks.json";
        Run.of("read", Examples.ENGLISH.toString(), "-o", json);
        String mission = Examples.TRANSCRIPTS.resolve("mission.en.txt").toString();

        Run run = Run.of("render", json, "--to", "html", "--mission", mission, "-o", folder + "/site");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        String index = Files.readString(folder.resolve("site/index.html"));
        assertTrue(index.contains("+1 (745) 555-0115"), "the consular number is only on the mission's page");
    }

    @Test
    void twoStatementsWithOneIdAreRefused() throws IOException {
        Path copy = Files.copy(Examples.STATEMENTS.resolve("press-statement.json"), folder.resolve("copy.json"));
        String original = Examples.STATEMENTS.resolve("press-statement.json").toString();

        Run run = Run.of("render", original, copy.toString(), "--to", "pdf", "-o", folder + "/a.pdf");

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("press-statement.json") && run.err().contains("copy.json"), run.err());
        assertEquals(List.of("copy.json"), names(folder).stream().toList());
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
