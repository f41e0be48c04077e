package org.chancery.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.StatementSource;
import org.junit.jupiter.api.Test;

class DocumentWriterTest {
    private static final Statement STATEMENT = statement(Locale.ENGLISH, Occasion.unknown());

    private final DocumentWriter writer = new DocumentWriter();

    @Test
    void aDocumentIsIndentedAndSaysNothingThatNeedNotBeSaid() throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(STATEMENT, out);

        assertEquals("""
                {
                  "chancery": "1.0",
                  "type": "statement",
                  "id": "a",
                  "kind": "remarks",
                  "title": {
                    "en": "A / 😀"
                  },
                  "edition": {
                    "translations": {
                      "en": {}
                    }
                  }
                }
                """, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aCompactDocumentIsTheSameOnOneLine() throws IOException {
        var out = new ByteArrayOutputStream();
        DocumentWriter.compact().write(STATEMENT, out);

        assertEquals(
                "{\"chancery\":\"1.0\",\"type\":\"statement\",\"id\":\"a\",\"kind\":\"remarks\","
                        + "\"title\":{\"en\":\"A / 😀\"},\"edition\":{\"translations\":{\"en\":{}}}}\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void jsonLinesAreOneLineForEachStatementBehindTheHeader() throws IOException {
        var out = new ByteArrayOutputStream();
        writer.writeLines(publication(StatementSource.of(STATEMENT, STATEMENT)), out);

        String statement = "{\"chancery\":\"1.0\",\"type\":\"statement\",\"id\":\"a\",\"kind\":\"remarks\","
                + "\"title\":{\"en\":\"A / 😀\"},\"edition\":{\"translations\":{\"en\":{}}}}\n";
        assertEquals(
                "{\"chancery\":\"1.0\",\"type\":\"publication\",\"id\":\"p\",\"title\":{\"en\":\"P\"}}\n" + statement
                        + statement,
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theOutputIsFlushedAndLeftOpen() throws IOException {
        var flushed = new AtomicBoolean();
        var closed = new AtomicBoolean();
        var out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed.set(true);
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };

        writer.write(STATEMENT, out);

        assertTrue(flushed.get());
        assertFalse(closed.get());
    }

    @Test
    void aFullDiskIsReportedAsItIs() {
        IOException full = new IOException("No space left on device");
        OutputStream disk = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };

        assertSame(full, assertThrows(IOException.class, () -> writer.write(STATEMENT, disk)));
    }

    @Test
    void aSourceThatFailsIsReportedAndClosedAndTheOutputDoesNotLookWhole() {
        IOException broken = new IOException("The second statement cannot be read");
        var closed = new AtomicBoolean();
        StatementSource source = () -> Stream.of(1, 2)
                .map(number -> {
                    if (number == 2) {
                        throw new UncheckedIOException(broken);
                    }
                    return STATEMENT;
                })
                .onClose(() -> closed.set(true));
        var out = new ByteArrayOutputStream();

        assertSame(broken, assertThrows(IOException.class, () -> writer.write(publication(source), out)));

        assertTrue(closed.get());
        assertThrows(
                IOException.class,
                () -> new DocumentReader().read(Json.stream(out.toString(StandardCharsets.UTF_8)), "half"));
    }

    @Test
    void whatTheFormCannotCarryIsRefusedRatherThanWrittenWrong() {
        var far = new Occasion(
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(12025, 1, 1)),
                Optional.empty(),
                Optional.empty());
        assertRefused(
                "Cannot be written as a date such as \"2025-05-14\": \"+12025-01-01\"", statement(Locale.ENGLISH, far));
        assertRefused(
                "Cannot be written as a language tag such as \"en-GB\": \"und\"",
                statement(Locale.of("much-too-long"), Occasion.unknown()));
    }

    private void assertRefused(String message, Statement statement) {
        var e = assertThrows(
                IllegalArgumentException.class, () -> writer.write(statement, OutputStream.nullOutputStream()));
        assertEquals(message, e.getMessage());
    }

    private static Statement statement(Locale language, Occasion occasion) {
        return Statement.builder("a", StatementKind.REMARKS, Localized.of(language, "A / 😀"), Edition.in(language))
                .occasion(occasion)
                .build();
    }

    private static Publication publication(StatementSource statements) {
        return new Publication("p", Localized.of(Locale.ENGLISH, "P"), Optional.empty(), statements);
    }
}
