package org.chancery.pressdesk.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Place;
import org.chancery.core.transcript.Reading;
import org.chancery.core.transcript.SourceFormat;
import org.chancery.core.transcript.TranscriptReader;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.Result;

/**
 * Reads the transcript in a Word file (.docx). A line number is the number of a paragraph, empty ones counted. What does
 * not belong to the running text, such as page headers and footnotes, is not read but quoted in findings.
 */
public final class WordFile {
    private WordFile() {}

    /**
     * {@return what a Word file holds; the stream is read to its end and not closed}
     *
     * @param name what findings call it
     * @throws InputException when it is no Word file, or passes a limit
     * @throws IOException when it cannot be read
     */
    public static Reading read(InputStream in, String name, TranscriptReader transcripts) throws IOException {
        WordParts parts = WordParts.read(in, name);
        List<Snippet> own = parts.text();
        Result<String> converted = convert(parts, name);
        BlockLines lines = BlockLines.of(converted.getValue());
        Reading reading = transcripts.read(lines.html(), SourceFormat.HTML, name);
        var findings = new ArrayList<Finding>();
        converted.getWarnings().stream()
                .sorted()
                .map(warning -> Finding.info("transcript.conversion", Place.nowhere(), warning))
                .forEach(findings::add);
        lines.missing(own).stream().map(Snippet::leftOut).forEach(findings::add);
        return with(reading, new Findings(findings).in(name));
    }

    /** Pictures are not opened: one may be a link to any file or address. */
    private static Result<String> convert(WordParts parts, String name) throws IOException {
        var converter = new DocumentConverter()
                .disableEmbeddedStyleMap()
                .addStyleMap("p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => h2:fresh")
                .preserveEmptyParagraphs()
                .imageConverter(image -> Map.of());
        try {
            return converter.convertToHtml(new ByteArrayInputStream(parts.withoutReferences()));
        } catch (RuntimeException e) {
            throw new InputException(
                    "The Word file is damaged (" + e.getMessage() + "); open it in Word and save it anew",
                    Place.nowhere().in(name),
                    e);
        }
    }

    private static Reading with(Reading reading, Findings more) {
        return new Reading(
                reading.statement(),
                reading.mission(),
                reading.findings().and(more),
                reading.outline(),
                reading.dialect(),
                reading.evidence());
    }
}
