package org.chancery.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementSource;
import org.chancery.core.pairing.Links;

/**
 * Reads the JSON form, strictly. Immutable and safe to share between threads.
 *
 * <p>Every method throws {@link org.chancery.core.finding.InputException} for input that is not in the form, with JSON
 * pointer, line and column; {@link org.chancery.core.finding.LimitException} for input that passes one of the
 * {@link JsonLimits}; and another {@link IOException} when the input cannot be read. Input is UTF-8, with or without a
 * byte order mark. Streams are read to their end and not closed; a name stands for the stream in error messages.
 */
public final class DocumentReader {
    private final DocumentInputs inputs;

    /** A reader within the default limits. */
    public DocumentReader() {
        this(JsonLimits.defaults());
    }

    /** A reader within other limits. */
    public DocumentReader(JsonLimits limits) {
        inputs = new DocumentInputs(limits);
    }

    /** {@return the document in a stream, whichever it is; a publication with all its statements in memory} */
    public Document read(InputStream in, String name) throws IOException {
        DocumentInput input = inputs.document(in, name);
        return switch (input.type()) {
            case STATEMENT -> new Document.OfStatement(input.statement());
            case MISSION -> new Document.OfMission(input.mission());
            case PUBLICATION -> new Document.OfPublication(whole(input));
        };
    }

    /** {@return the document in a file, whichever it is; a publication as {@link #readPublication} gives it} */
    public Document read(Path file) throws IOException {
        DocumentType type;
        try (InputStream in = Files.newInputStream(file)) {
            type = inputs.document(in, file.toString()).type();
        }
        return switch (type) {
            case STATEMENT -> new Document.OfStatement(readStatement(file));
            case MISSION -> new Document.OfMission(readMission(file));
            case PUBLICATION -> new Document.OfPublication(readPublication(file));
        };
    }

    /** {@return the statement in a stream} */
    public Statement readStatement(InputStream in, String name) throws IOException {
        return inputs.document(in, name).statement();
    }

    /** {@return the statement in a file} */
    public Statement readStatement(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readStatement(in, file.toString());
        }
    }

    /** {@return the mission in a stream} */
    public Mission readMission(InputStream in, String name) throws IOException {
        return inputs.document(in, name).mission();
    }

    /** {@return the mission in a file} */
    public Mission readMission(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readMission(in, file.toString());
        }
    }

    /**
     * {@return the publication in a file that is one document. Only what stands before its statements is read now; the
     * file is opened again whenever the statements are, and read one statement at a time. What is wrong with one is
     * thrown then, as the cause of an {@link java.io.UncheckedIOException}}
     */
    public Publication readPublication(Path file) throws IOException {
        return new StatementFile(file, (in, name) -> new PublicationInput(inputs.document(in, name))).publication();
    }

    /**
     * {@return the publication in a file in JSON Lines: a publication without statements on the first line, and one
     * statement on each line that follows. Without such a first line it has the id and the title of its first statement.
     * As with {@link #readPublication}, statements are read when they are asked for}
     */
    public Publication readLines(Path file) throws IOException {
        return new StatementFile(file, (in, name) -> new JsonLinesInput(in, name, inputs)).publication();
    }

    /** {@return the links in a stream} */
    public Links readLinks(InputStream in, String name) throws IOException {
        return inputs.links(in, name);
    }

    /** {@return the links in a file} */
    public Links readLinks(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readLinks(in, file.toString());
        }
    }

    private static Publication whole(DocumentInput input) throws IOException {
        PublicationHeader header = input.publication();
        var statements = new ArrayList<Statement>();
        for (Statement next = input.nextStatement(); next != null; next = input.nextStatement()) {
            statements.add(next);
        }
        return header.with(StatementSource.of(statements));
    }
}
