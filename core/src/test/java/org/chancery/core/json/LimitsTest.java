package org.chancery.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.chancery.core.finding.LimitException;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No way in forgets a limit (hostile rows 25 and 26). */
class LimitsTest {
    private static final DocumentReader READER = new DocumentReader();

    @TempDir
    Path folder;

    /** Ways in, each with what stands before the hostile value. */
    enum Entry {
        STATEMENT_STREAM("", "statement", (in, file) -> READER.readStatement(in, "in")),
        STATEMENT_FILE("", "statement", (in, file) -> READER.readStatement(saved(in, file))),
        MISSION_STREAM("", "mission", (in, file) -> READER.readMission(in, "in")),
        MISSION_FILE("", "mission", (in, file) -> READER.readMission(saved(in, file))),
        DOCUMENT_STREAM("", "publication", (in, file) -> READER.read(in, "in")),
        DOCUMENT_FILE("", "publication", (in, file) -> READER.read(saved(in, file))),
        PUBLICATION_FILE("", "publication", (in, file) -> READER.readPublication(saved(in, file))),
        PUBLICATION_STATEMENTS(
                Json.HEADER + ",\"statements\":[", null, (in, file) -> drain(READER.readPublication(saved(in, file)))),
        LINES_HEADER("", "publication", (in, file) -> READER.readLines(saved(in, file))),
        LINES_STATEMENTS(Json.HEADER + "}\n", "statement", (in, file) -> drain(READER.readLines(saved(in, file))));

        private final String before;
        private final Reading reading;

        Entry(String before, String type, Reading reading) {
            this.before = before
                    + (type == null ? "{\"v\":" : "{\"chancery\":\"1.0\",\"type\":\"" + type + "\",\"x\":{\"v\":");
            this.reading = reading;
        }
    }

    /** Values that pass a limit. */
    enum Hostile {
        DEPTH("depth", "", '[', 1_000_000),
        STRING("stringLength", "\"", 'a', 100_000_000),
        NUMBER("numberLength", "1", '0', 200_000),
        NAME("nameLength", "{\"", 'a', 200_000),
        DOCUMENT("documentLength", "[", '\t', 40_000_000);

        private final String limit;
        private final String beginning;
        private final char repeated;
        private final long length;

        Hostile(String limit, String beginning, char repeated, long length) {
            this.limit = limit;
            this.beginning = beginning;
            this.repeated = repeated;
            this.length = length;
        }

        /** A line of JSON Lines is measured before it is parsed. */
        private String limitAt(Entry entry) {
            boolean measured = entry == Entry.LINES_HEADER || entry == Entry.LINES_STATEMENTS;
            return measured && length > JsonLimits.defaults().documentLength() ? "documentLength" : limit;
        }
    }

    static List<Arguments> everyLimitAtEveryEntry() {
        var all = new ArrayList<Arguments>();
        for (Entry entry : Entry.values()) {
            for (Hostile hostile : Hostile.values()) {
                all.add(arguments(entry, hostile));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource
    void everyLimitAtEveryEntry(Entry entry, Hostile hostile) {
        InputStream in = Endless.then(entry.before + hostile.beginning, hostile.repeated, hostile.length);

        LimitException e =
                assertThrows(LimitException.class, () -> entry.reading.of(in, folder.resolve("hostile.json")));

        assertEquals(hostile.limitAt(entry), e.limit());
    }

    @Test
    void aLimitPassedSaysWhereAndHowMuch() {
        LimitException e = assertThrows(
                LimitException.class,
                () -> new DocumentReader(JsonLimits.defaults().withStringLength(12))
                        .readStatement(Json.stream(Json.statement("\"x\":{\"v\":\n \"1234567890123\"}")), "in.json"));

        assertEquals("The input passes the limit \"stringLength\" (12)", e.getMessage());
        assertEquals("in.json:3:2 /x/v", e.place().toString());
    }

    @Test
    void whoeverTrustsTheInputMaySetALimitHigher() throws IOException {
        JsonLimits high = new JsonLimits(250, 1 << 26, 1 << 24, 1 << 20, 1 << 20);
        String deep = "[".repeat(240) + "]".repeat(240);
        String document = Json.statement("\"x\":{\"" + "n".repeat(2000) + "\":[" + deep + "," + "9".repeat(2000) + ",\""
                + "s".repeat(2_000_000) + "\"]}");

        assertEquals(
                "a",
                new DocumentReader(high)
                        .readStatement(Json.stream(document), "in")
                        .id());
    }

    @Test
    void whatIsExactlyAtALimitIsTaken() throws IOException {
        String document = Json.statement("\"x\":{\"vv\":[\"12345\", 1234]}");
        int length = document.length();

        JsonLimits exact = JsonLimits.defaults().withDocumentLength(length).withDepth(4);
        assertEquals(
                "a",
                new DocumentReader(exact)
                        .readStatement(Json.stream(document), "in")
                        .id());
        assertLimit("documentLength", exact.withDocumentLength(length - 1), document);
        assertLimit("depth", exact.withDepth(3), document);
    }

    @Test
    void aPublicationMayBeLongerThanTheLimitOfItsStatements() throws IOException {
        String statement = "{" + Json.STATEMENT_FIELDS + "}";
        String all = String.join(",\n", Collections.nCopies(5000, statement));
        Path file = Files.writeString(folder.resolve("long.json"), Json.HEADER + ",\"statements\":[" + all + "]}");
        String lines = String.join("\n", Collections.nCopies(5000, Json.STATEMENT));
        Path jsonLines = Files.writeString(folder.resolve("long.jsonl"), lines);

        DocumentReader reader = new DocumentReader(JsonLimits.defaults().withDocumentLength(20_000));

        assertEquals(5000, drain(reader.readPublication(file)));
        assertEquals(5000, drain(reader.readLines(jsonLines)));
        assertThrows(LimitException.class, () -> reader.read(Files.newInputStream(file), "in"));
    }

    @Test
    void limitsThatNothingCouldKeepAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> JsonLimits.defaults().withDepth(0));
        assertThrows(IllegalArgumentException.class, () -> JsonLimits.defaults().withDepth(251));
        assertThrows(IllegalArgumentException.class, () -> JsonLimits.defaults().withDocumentLength(0));
        assertThrows(IllegalArgumentException.class, () -> JsonLimits.defaults().withStringLength(-1));
    }

    @Test
    void theStackOfASmallThreadHoldsTheDeepestDocument() throws Exception {
        int levels = 120;
        String words = "{\"emphasis\":[".repeat(levels) + "\"T\"" + "]}".repeat(levels);
        String text = "{\"id\":\"p1\",\"text\":{\"en\":[[" + words + "]]}}";
        String heading = "{\"part\":\"heading\",\"passage\":" + text + "}";
        String document = Json.statement("\"body\":[" + heading + "]");
        var reading =
                new FutureTask<>(() -> new DocumentReader(JsonLimits.defaults().withDepth(250))
                        .readStatement(Json.stream(document), "deep.json"));
        new Thread(null, reading, "small", 512 << 10).start();
        assertEquals(1, reading.get().passages().size());
    }

    @Test
    void theWriterGoesNoDeeperThanTheReader() {
        Inline words = new Inline.Text("T");
        for (int i = 0; i < 2000; i++) {
            words = new Inline.Emphasis(List.of(words));
        }
        var passage = Passage.of("p1", Locale.ENGLISH, new Paragraph(List.of(words)));
        Statement deep = Statement.builder(
                        "a", StatementKind.REMARKS, Localized.of(Locale.ENGLISH, "T"), Edition.in(Locale.ENGLISH))
                .body(List.of(new Part.Heading(passage)))
                .build();

        LimitException e =
                assertThrows(LimitException.class, () -> new DocumentWriter().write(deep, new ByteArrayOutputStream()));
        assertEquals("depth", e.limit());
    }

    private static void assertLimit(String limit, JsonLimits limits, String document) {
        LimitException e = assertThrows(
                LimitException.class, () -> new DocumentReader(limits).readStatement(Json.stream(document), "in"));
        assertEquals(limit, e.limit());
    }

    private static Path saved(InputStream in, Path file) throws IOException {
        Files.copy(in, file);
        return file;
    }

    /** Counts the statements, and throws what they throw. */
    private static long drain(Publication publication) throws IOException {
        try (Stream<Statement> statements = publication.statements().open()) {
            return statements.peek(each -> {}).count();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @FunctionalInterface
    private interface Reading {
        Object of(InputStream in, Path file) throws IOException;
    }
}
