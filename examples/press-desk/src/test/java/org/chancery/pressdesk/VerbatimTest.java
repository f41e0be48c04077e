package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From the transcript to every output, nothing of what was said is lost, added or moved: the letters of the source, from
 * the first word of the text to the last, are those that the readers of each format find again.
 */
class VerbatimTest {
    private static final List<String> FORMATS = List.of("pdf", "html", "epub");

    @TempDir
    private Path folder;

    static Stream<Path> transcripts() {
        return Stream.of(
                Examples.ENGLISH,
                Examples.RUSSIAN,
                Examples.TRANSCRIPTS.resolve("press-statement.en.txt"),
                Examples.TRANSCRIPTS.resolve("press-statement.ru.txt"));
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void everyLetterOfOurTranscriptsIsInEveryOutput(Path transcript) throws IOException {
        assertVerbatim(transcript);
    }

    @Test
    void everyLetterOfTheRealPageIsInEveryOutput() throws IOException {
        Path corpus = Path.of(System.getProperty("chancery.corpus"));
        Path page = corpus.resolve("samples/astana-2017-10-06.en.txt");
        if (!Files.exists(page)) {
            System.err.println("SKIPPED: no real page at " + page + "; set -Dchancery.corpus");
        }
        assumeTrue(Files.exists(page), "no real page at hand");
        assertVerbatim(page);
    }

    private void assertVerbatim(Path transcript) throws IOException {
        Run run = Run.of("render", transcript.toString(), "--to", String.join(",", FORMATS), "-o", folder.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());

        String name = Inputs.baseName(transcript);
        List<String> spoken = SpokenWords.of(transcript);
        for (String format : FORMATS) {
            assertInOrder(spoken, Extracted.text(folder, name, format), format);
        }
    }

    /** Every piece stands in the text, each behind the one before it. */
    private static void assertInOrder(List<String> pieces, String text, String format) {
        int from = 0;
        for (String piece : pieces) {
            int at = text.indexOf(piece, from);
            assertTrue(at >= 0, () -> format + " lacks, or has too early: " + piece);
            from = at + piece.length();
        }
    }
}
