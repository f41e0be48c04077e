package org.chancery.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.sample.Missions;
import org.chancery.core.sample.Statements;

/** What is written is read as the same, and written again as the same bytes. */
class RoundTripTest {
    private final DocumentReader reader = new DocumentReader();
    private final DocumentWriter writer = new DocumentWriter();

    @Property
    void aStatementIsReadAsItWasWritten(@ForAll long seed) throws IOException {
        Statement statement = Statements.any(new Random(seed));
        String json = written(out -> writer.write(statement, out));

        Statement read = reader.readStatement(stream(json), "statement");

        assertEquals(statement, read);
        assertEquals(json, written(out -> writer.write(read, out)));
    }

    @Property
    void aMissionIsReadAsItWasWritten(@ForAll long seed) throws IOException {
        Mission mission = Missions.any(new Random(seed));
        String json = written(out -> writer.write(mission, out));

        Mission read = reader.readMission(stream(json), "mission");

        assertEquals(mission, read);
        assertEquals(json, written(out -> writer.write(read, out)));
    }

    @Property(tries = 200)
    void aPublicationIsReadAsItWasWritten(@ForAll long seed) throws IOException {
        Publication publication = Missions.publication(new Random(seed));
        String json = written(out -> writer.write(publication, out));

        var read = (Document.OfPublication) reader.read(stream(json), "publication");

        assertSame(publication, read.publication());
        assertEquals(json, written(out -> writer.write(read.publication(), out)));
    }

    @Property(tries = 100)
    void aPublicationInAFileIsReadAsItWasWrittenAsOftenAsOneLikes(@ForAll long seed) throws IOException {
        Publication publication = Missions.publication(new Random(seed));
        Path document = Files.createTempFile("publication", ".json");
        Path lines = Files.createTempFile("publication", ".jsonl");
        try {
            Files.writeString(document, written(out -> writer.write(publication, out)));
            Files.writeString(lines, written(out -> writer.writeLines(publication, out)));
            for (Publication read : List.of(reader.readPublication(document), reader.readLines(lines))) {
                assertSame(publication, read);
                assertSame(publication, read);
                assertEquals(Files.readString(lines), written(out -> writer.writeLines(read, out)));
            }
        } finally {
            Files.delete(document);
            Files.delete(lines);
        }
    }

    @Property(tries = 50)
    void theLocaleOfTheMachineHasNoSay(@ForAll long seed) throws IOException {
        Statement statement = Statements.any(new Random(seed));
        String json = written(out -> writer.write(statement, out));
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "ar-EG-u-nu-arab", "fa-u-nu-arabext", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(json, written(out -> writer.write(statement, out)), tag);
                assertEquals(statement, reader.readStatement(stream(json), "statement"), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertSame(Publication expected, Publication actual) {
        assertEquals(expected.id(), actual.id());
        assertEquals(expected.title(), actual.title());
        assertEquals(expected.imprint(), actual.imprint());
        assertEquals(statements(expected), statements(actual));
    }

    private static List<Statement> statements(Publication publication) {
        try (Stream<Statement> statements = publication.statements().open()) {
            return statements.toList();
        }
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
