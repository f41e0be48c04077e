package org.chancery.pressdesk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.core.json.Document;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.transcript.Reading;
import org.chancery.core.transcript.TranscriptReader;
import org.chancery.pressdesk.word.WordFile;

/** Reads an input, by the extension of its name. */
final class InputReader {
    private final DocumentReader documents = new DocumentReader();
    private final TranscriptReader transcripts;
    private final InputStream standardInput;

    InputReader(TranscriptReader transcripts, InputStream standardInput) {
        this.transcripts = transcripts;
        this.standardInput = standardInput;
    }

    Input read(Path file) throws IOException {
        Optional<SourceKind> kind = SourceKind.ofExtension(Inputs.extension(file));
        return kind.isPresent()
                ? read(file, kind.get())
                : document(file, CarriedSource.in(file, documents).orElseThrow(() -> unreadable(file)));
    }

    private Input read(Path file, SourceKind kind) throws IOException {
        return switch (kind) {
            case TEXT, HTML, MARKDOWN -> Input.of(file, transcripts.read(file));
            case WORD -> Input.of(file, word(file));
            case JSON -> document(file, documents.read(file));
            case JSON_LINES -> Input.of(file, documents.readLines(file));
        };
    }

    private static TroubleException unreadable(Path file) {
        return new TroubleException(
                Trouble.UNKNOWN_KIND_OF_FILE,
                "this kind of file cannot be read; there is " + SourceKind.extensions()
                        + ", and briefs and books that carry their source (save an older Word file as one of these)",
                file.toString());
    }

    Input readStandardInput(SourceKind kind) throws IOException {
        Path file = Path.of("standard-input." + kind.extension());
        String name = file.toString();
        return switch (kind) {
            case TEXT, HTML, MARKDOWN -> Input.of(file, transcripts.read(standardInput, name));
            case WORD -> Input.of(file, WordFile.read(standardInput, name, transcripts));
            case JSON -> document(file, documents.read(standardInput, name));
            case JSON_LINES ->
                Input.of(file, documents.readLines(KeptInput.of(standardInput, KeptInput.MOST_BYTES, name)));
        };
    }

    private Reading word(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WordFile.read(in, file.getFileName().toString(), transcripts);
        }
    }

    private static Input document(Path file, Document read) {
        return switch (read) {
            case Document.OfStatement document -> Input.of(file, document.statement());
            case Document.OfMission document -> Input.of(file, document.mission());
            case Document.OfPublication document -> Input.of(file, document.publication());
        };
    }
}
