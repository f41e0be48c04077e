package org.chancery.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chancery.core.finding.InputException;
import org.chancery.core.model.Statement;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is given for a document, it is refused as bad input or read, and then is the same when written and read. */
class DocumentFuzz {
    private static final int SECONDS = 20;
    private static final DocumentReader READER = new DocumentReader();

    @Timeout(SECONDS)
    @MethodSource("documents")
    @DictionaryEntries({
        "\"x\":{",
        "\"part\":\"",
        "\"heading\"",
        "\"exchange\"",
        "\"narrative\"",
        "\"statement\"",
        "\"publication\"",
        "\"mission\"",
        "\"statements\":[",
        "null",
        "true",
        "1e9",
        "\\u0000",
        "\\ud800",
        "\"en\":",
        "\"text\":[",
        "\"2025-05-14\"",
        "\"emphasis\"",
        "\"link\""
    })
    @FuzzTest(maxDuration = "3m")
    void statement(byte[] bytes) throws IOException {
        Statement statement;
        try {
            statement = READER.readStatement(new ByteArrayInputStream(bytes), "fuzz.json");
        } catch (InputException e) {
            assertFalse(e.getMessage().isBlank());
            return;
        }
        var written = new ByteArrayOutputStream();
        new DocumentWriter().write(statement, written);
        assertEquals(statement, READER.readStatement(new ByteArrayInputStream(written.toByteArray()), "written.json"));
    }

    static Stream<byte[]> documents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "statements"))) {
            var samples = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            var documents = Stream.<byte[]>builder();
            for (Path sample : samples) {
                documents.add(Files.readAllBytes(sample));
            }
            documents.add(Json.STATEMENT.getBytes(StandardCharsets.UTF_8));
            documents.add(Json.heading("\"Words\"").getBytes(StandardCharsets.UTF_8));
            return documents.build();
        }
    }
}
