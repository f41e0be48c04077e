package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;

/** The texts that tests read. */
final class Samples {
    private Samples() {}

    static Path transcript(String name) {
        return Path.of("..", "examples", "transcripts", name);
    }

    static Reading read(String transcript) {
        return read(transcript(transcript));
    }

    static Reading read(Path file) {
        try {
            return TranscriptReader.standard().read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of real pages; without it the test is skipped, and says so. */
    static Path real(String name) {
        Path file =
                Path.of(System.getProperty("chancery.corpus", "../../shared")).resolve(name);
        if (!Files.exists(file)) {
            System.err.println("SKIPPED: there are no real pages at " + file + "; give -Dchancery.corpus=FOLDER");
            abort("There are no real pages at " + file);
        }
        return file;
    }

    static Stream<Path> realTexts() {
        try (Stream<Path> files = Files.list(real("corpus/texts"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Statement statement(Reading reading) {
        return reading.statement().orElseThrow();
    }

    static List<Integer> paragraphs(List<Turn> turns) {
        return turns.stream().map(turn -> turn.passages().size()).toList();
    }

    static String first(Localized<String> text) {
        return text.first();
    }

    static String printed(Passage passage) {
        return passage.paragraphs(passage.content().firstLanguage()).getFirst().printed();
    }
}
