package org.chancery.pressdesk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Place;
import org.chancery.core.transcript.TranscriptReader;
import org.chancery.core.transcript.dialect.Dialects;

/** The dialect that the command line names: by an id, or by the file that describes it. */
final class DialectChoice {
    private DialectChoice() {}

    static TranscriptReader readerFor(String word) throws IOException {
        TranscriptReader standard = TranscriptReader.standard();
        return word.toLowerCase(Locale.ROOT).endsWith(".json")
                ? inOwnDialect(standard, word)
                : standard.withDialect(word);
    }

    private static TranscriptReader inOwnDialect(TranscriptReader standard, String file) throws IOException {
        try (InputStream in = Files.newInputStream(Inputs.file(Path.of(file)))) {
            return standard.withDialect(Dialects.read(in, file));
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new InputException(
                    String.valueOf(e.getMessage()), Place.nowhere().in(file), e);
        }
    }
}
