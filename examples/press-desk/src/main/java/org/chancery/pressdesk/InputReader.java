package org.chancery.pressdesk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Place;
import org.chancery.core.json.Document;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.transcript.TranscriptReader;

/** Reads an input, by the extension of its name. */
final class InputReader {
    private final DocumentReader documents = new DocumentReader();
    private final TranscriptReader transcripts;
    private final InputStream standardInput;

    InputReader(Optional<String> dialect, InputStream standardInput) {
        TranscriptReader standard = TranscriptReader.standard();
        this.transcripts = dialect.map(standard::withDialect).orElse(standard);
        this.standardInput = standardInput;
    }

    Input read(Path file) throws IOException {
        return switch (Inputs.extension(file)) {
            case "txt" -> Input.of(file, transcripts.read(file));
            case "json" -> document(file, documents.read(file));
            case "jsonl" -> Input.of(file, documents.readLines(file));
            default -> document(file, CarriedSource.in(file, documents).orElseThrow(() -> unreadable(file)));
        };
    }

    private static InputException unreadable(Path file) {
        return new InputException(
                "this kind of file cannot be read; there is " + String.join(", ", new TreeSet<>(Inputs.EXTENSIONS))
                        + ", and briefs that carry their source (save a Word file or a web page as plain text)",
                Place.nowhere().in(file.toString()));
    }

    /** Reads standard input, of a kind told by an extension. */
    Input readStandardInput(String extension) throws IOException {
        Path file = Path.of("standard-input." + extension);
        return switch (extension) {
            case "txt" -> Input.of(file, transcripts.read(standardInput, file.toString()));
            case "json" -> document(file, documents.read(standardInput, file.toString()));
            default -> throw new UsageException("--from is txt or json, not \"" + extension + "\"");
        };
    }

    private static Input document(Path file, Document read) {
        return switch (read) {
            case Document.OfStatement document -> Input.of(file, document.statement());
            case Document.OfMission document -> Input.of(file, document.mission());
            case Document.OfPublication document -> Input.of(file, document.publication());
        };
    }
}
