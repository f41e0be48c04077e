package org.chancery.examples.embed;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.core.finding.Findings;
import org.chancery.core.transcript.Reading;
import org.chancery.core.transcript.TranscriptReader;
import org.chancery.core.validation.Validation;

/** What is doubtful about a transcript: in how it was read, and in what it says. */
public final class ReadAndCheck {
    private ReadAndCheck() {}

    /** {@return the findings, each with its place in the file} */
    public static Findings of(Path transcript) throws IOException {
        Reading reading = TranscriptReader.standard().read(transcript);
        return reading.statement()
                .map(statement -> Validation.standard().check(statement))
                .map(doubts -> reading.findings().and(doubts))
                .orElse(reading.findings());
    }
}
