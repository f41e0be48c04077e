package org.chancery.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.core.finding.InputException;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publications in files are read one statement at a time, as often as one likes. */
class StatementFileTest {
    @TempDir
    Path folder;

    private final DocumentReader reader = new DocumentReader();

    @Test
    void onlyTheHeaderIsReadAtFirst() throws IOException {
        Path file = file(Json.HEADER + ",\"statements\":[{" + Json.STATEMENT_FIELDS + "}, oops");
        Publication publication = reader.readPublication(file);

        assertEquals("p", publication.id());
        try (Stream<Statement> statements = publication.statements().open()) {
            Iterator<Statement> each = statements.iterator();
            assertEquals("a", each.next().id());
            assertPlace(file + ":1:", assertThrows(UncheckedIOException.class, each::hasNext));
        }
    }

    @Test
    void theFileIsOpenedAnewForEachReadingAndClosedWithIt() throws IOException {
        Path file = file(Json.HEADER + ",\"statements\":[{" + Json.STATEMENT_FIELDS + "}]}");
        var opened = new ArrayList<InputStream>();
        DocumentInputs inputs = new DocumentInputs(JsonLimits.defaults());
        StatementFile source = new StatementFile(file, (in, name) -> {
            opened.add(in);
            return new PublicationInput(inputs.document(in, name));
        });

        for (int i = 0; i < 2; i++) {
            try (Stream<Statement> statements = source.open()) {
                assertEquals(1, statements.toList().size());
            }
        }

        assertEquals(2, opened.size());
        for (InputStream each : opened) {
            assertThrows(ClosedChannelException.class, each::read);
        }
    }

    @Test
    void aFileThatCannotBeBegunIsClosedToo() throws IOException {
        var opened = new ArrayList<InputStream>();
        StatementFile source = new StatementFile(file("oops"), (in, name) -> {
            opened.add(in);
            throw new IOException("no beginning");
        });

        assertThrows(UncheckedIOException.class, source::open);

        assertThrows(ClosedChannelException.class, () -> opened.getFirst().read());
    }

    @Test
    void aFileThatIsGoneIsAnErrorOfTheReading() throws IOException {
        Path file = file(Json.HEADER + "}");
        Publication publication = reader.readPublication(file);
        Files.delete(file);

        UncheckedIOException e = assertThrows(UncheckedIOException.class, publication.statements()::open);
        assertInstanceOf(NoSuchFileException.class, e.getCause());
    }

    @Test
    void jsonLinesWithoutAHeaderAreNamedAfterTheFirstStatement() throws IOException {
        Publication publication = reader.readLines(file("\n" + Json.STATEMENT + "\r\n\n" + Json.STATEMENT));

        assertEquals("a", publication.id());
        assertEquals(2, statements(publication).size());
    }

    @Test
    void jsonLinesMayBeNoMoreThanAHeader() throws IOException {
        assertEquals(List.of(), statements(reader.readLines(file(Json.HEADER + "}\n"))));
        assertThrows(InputException.class, () -> reader.readLines(file("\n \n")));
    }

    @Test
    void whatIsWrongInALineHasItsPlaceInTheFile() throws IOException {
        Path file = file(Json.HEADER + "}\n" + Json.STATEMENT + "\n\n" + Json.STATEMENT + "{\n");
        Publication publication = reader.readLines(file);

        UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> statements(publication));
        assertPlace(file + ":4:" + (Json.STATEMENT.length() + 1), e);
    }

    @Test
    void aStatementOverSeveralLinesIsNoLine() throws IOException {
        Path file = file(Json.statement("\"body\":[]"));

        InputException e = assertThrows(InputException.class, () -> reader.readLines(file));
        assertEquals(1, e.place().line());
    }

    @Test
    void aSecondHeaderIsAnError() throws IOException {
        Publication publication = reader.readLines(file(Json.HEADER + "}\n" + Json.HEADER + "}\n"));

        assertThrows(UncheckedIOException.class, () -> statements(publication));
    }

    @Test
    void aHeaderWithStatementsIsAnError() throws IOException {
        Path file = file(Json.HEADER + ",\"statements\":[]}\n");

        InputException e = assertThrows(InputException.class, () -> reader.readLines(file));
        assertEquals("/statements", e.place().pointer().orElseThrow());
    }

    @Test
    void theDocumentInAFileIsReadByItsType() throws IOException {
        assertInstanceOf(Document.OfStatement.class, reader.read(file(Json.STATEMENT)));
        assertInstanceOf(Document.OfPublication.class, reader.read(file(Json.HEADER + "}")));
        assertInstanceOf(
                Document.OfMission.class,
                reader.read(file("{\"chancery\":\"1.0\",\"type\":\"mission\",\"id\":\"m\",\"kind\":\"embassy\","
                        + "\"name\":{\"en\":\"M\"}}")));
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("in.json"), json);
    }

    private static List<Statement> statements(Publication publication) {
        try (Stream<Statement> statements = publication.statements().open()) {
            return statements.toList();
        }
    }

    private static void assertPlace(String beginning, UncheckedIOException e) {
        String place =
                assertInstanceOf(InputException.class, e.getCause()).place().toString();
        assertTrue(place.startsWith(beginning), place);
    }
}
