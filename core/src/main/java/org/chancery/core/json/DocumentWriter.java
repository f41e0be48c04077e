package org.chancery.core.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.pairing.Links;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes the JSON form, in its one canonical form: equal documents are equal bytes. Immutable and safe to share between
 * threads.
 *
 * <p>Fields come in the order of the model's components, and those that say nothing are left out. A document is indented
 * by two spaces, unless the writer is {@linkplain #compact compact}; JSON Lines hold one document a line; both end with a
 * line feed. Output is UTF-8, written as it comes, flushed and not closed. When a method throws, the output is
 * incomplete.
 *
 * <p>Methods throw {@link IOException} when the output cannot be written or statements cannot be read;
 * {@link LimitException} for words within words within words beyond the depth that a {@link DocumentReader} takes; and
 * {@link IllegalArgumentException} for a value that the form cannot carry, such as a year of five digits.
 */
public final class DocumentWriter {
    private static final int DEPTH = JsonLimits.defaults().depth();
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(DEPTH).build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT) // half a document must not look like a whole one
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .rootValueSeparator("\n")
            .build();

    private final boolean compact;

    /** A writer of documents that people can read. */
    public DocumentWriter() {
        this(false);
    }

    private DocumentWriter(boolean compact) {
        this.compact = compact;
    }

    /** {@return a writer of the same documents without white space, a line each: for what is kept or sent, and seldom read} */
    public static DocumentWriter compact() {
        return new DocumentWriter(true);
    }

    /** Writes a statement as a document. */
    public void write(Statement statement, OutputStream out) throws IOException {
        write(out, context(), json -> statement(statement, json));
    }

    /** Writes a mission as a document. */
    public void write(Mission mission, OutputStream out) throws IOException {
        write(out, context(), json -> {
            begin(DocumentType.MISSION, json);
            Forms.MISSION.writeFields(mission, json);
            json.writeEndObject();
        });
    }

    /** Writes a publication as one document. Its statements are read one at a time. */
    public void write(Publication publication, OutputStream out) throws IOException {
        write(out, context(), json -> {
            begin(DocumentType.PUBLICATION, json);
            Forms.PUBLICATION.writeFields(PublicationHeader.of(publication), json);
            json.writeName("statements");
            json.writeStartArray();
            forEach(publication, statement -> Forms.STATEMENT.write(statement, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Writes a publication as JSON Lines: a line without statements, then one for each statement. */
    public void writeLines(Publication publication, OutputStream out) throws IOException {
        write(out, ObjectWriteContext.empty(), json -> {
            begin(DocumentType.PUBLICATION, json);
            Forms.PUBLICATION.writeFields(PublicationHeader.of(publication), json);
            json.writeEndObject();
            forEach(publication, statement -> statement(statement, json));
        });
    }

    /** Writes links, a link a line. Confidence and reasons are not written. */
    public void write(Links links, OutputStream out) throws IOException {
        write(out, context(), json -> new LinksForm().write(links, json));
    }

    private ObjectWriteContext context() {
        return compact ? ObjectWriteContext.empty() : new Indented();
    }

    private static void statement(Statement statement, JsonGenerator json) {
        begin(DocumentType.STATEMENT, json);
        Forms.STATEMENT.writeFields(statement, json);
        json.writeEndObject();
    }

    private static void begin(DocumentType type, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("chancery", Version.CURRENT.toString());
        json.writeStringProperty("type", type.word());
    }

    private static void forEach(Publication publication, Consumer<Statement> action) {
        try (Stream<Statement> statements = publication.statements().open()) {
            statements.forEachOrdered(action);
        }
    }

    private static void write(OutputStream out, ObjectWriteContext context, Consumer<JsonGenerator> content)
            throws IOException {
        try (JsonGenerator json = JSON.createGenerator(context, out, JsonEncoding.UTF8)) {
            content.accept(json);
            json.writeRaw('\n');
        } catch (StreamConstraintsException e) {
            throw new LimitException("depth", DEPTH, Place.nowhere(), e);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private final Layout layout = new Layout();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return layout;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
