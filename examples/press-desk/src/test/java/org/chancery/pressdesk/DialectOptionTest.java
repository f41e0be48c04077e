package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialectOptionTest {
    private static final Path GUIDE = Path.of("..", "..", "core", "docs", "dialects.md");

    @TempDir
    private Path folder;

    @Test
    void aDialectIsNamedByItsId() {
        Run run = Run.of("read", "--outline", "--dialect", "pentagon", Examples.ENGLISH.toString());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().startsWith("Read as pentagon: "), run.out());
    }

    @Test
    void anUnknownIdIsAnsweredWithThoseThereAre() {
        Run run = Run.of("read", "--outline", "--dialect", "martian", Examples.ENGLISH.toString());

        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("no dialect \"martian\"; there is english, "), run.err());
    }

    @Test
    void theExampleOfTheGuideReadsTheTranscriptOfTheGuide() throws IOException {
        Path dialect = Files.writeString(folder.resolve("tervania.json"), block("json"));
        Path transcript = Files.writeString(folder.resolve("talks.txt"), block("text"));

        Run run = Run.of("read", "--outline", "--dialect", dialect.toString(), transcript.toString());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        Golden.assertMatches("own-dialect.outline.txt", run.out());
    }

    @Test
    void aFieldThatThereIsNotIsNamed() throws IOException {
        Path dialect = Files.writeString(
                folder.resolve("own.json"),
                "{\n  \"id\": \"own\",\n  \"name\": \"Own\",\n  \"language\": \"en\",\n  \"lables\": {}\n}");

        assertRefused(dialect, ".*own\\.json\\S*: error: .*\"lables\".*");
    }

    @Test
    void aMistakeInTheJsonIsToldWithItsPlace() throws IOException {
        Path dialect = Files.writeString(folder.resolve("own.json"), "{\n  \"id\": \"own\",\n  \"name\" \"Own\"\n}");

        assertRefused(dialect, ".*own\\.json:3:\\d+: error: .*");
    }

    @Test
    void aFieldGivenTwiceIsToldWithItsPlace() throws IOException {
        Path dialect = Files.writeString(
                folder.resolve("own.json"), "{\n  \"id\": \"own\",\n  \"id\": \"other\",\n  \"language\": \"en\"\n}");

        assertRefused(dialect, ".*own\\.json:3:\\d+: error: .*id.*");
    }

    @Test
    void aFormThatIsNoneIsToldWithItsPlace() throws IOException {
        Path dialect = Files.writeString(
                folder.resolve("own.json"),
                "{\n  \"id\": \"own\",\n  \"name\": \"Own\",\n  \"language\": \"en\",\n  \"forms\": [\"who:\"]\n}");

        assertRefused(dialect, ".*own\\.json:5:\\d+: error: .*who:.*");
    }

    @Test
    void aLanguageWithoutWordsIsAnsweredWithThoseThereAre() throws IOException {
        Path dialect = Files.writeString(
                folder.resolve("own.json"), "{\"id\": \"own\", \"name\": \"Own\", \"language\": \"tlh\"}");

        assertRefused(dialect, ".*own\\.json: error: .*\"tlh\".*ar, de, en.*");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Run run = Run.of("check", "--dialect", "nowhere.json", Examples.ENGLISH.toString());

        assertTrue(run.code() != ExitCode.DONE);
        assertTrue(run.err().contains("nowhere.json: error: there is no such file"), run.err());
    }

    private static void assertRefused(Path dialect, String pattern) {
        Run run = Run.of("check", "--dialect", dialect.toString(), Examples.ENGLISH.toString());
        assertEquals(ExitCode.INPUT, run.code(), run.err());
        assertTrue(Pattern.compile(pattern, Pattern.DOTALL).matcher(run.err()).matches(), run.err());
    }

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE));
        assertTrue(block.find(), GUIDE + " has no block of " + language);
        return block.group(1);
    }
}
