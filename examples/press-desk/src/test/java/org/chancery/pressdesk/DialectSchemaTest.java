package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DialectSchemaTest {
    private static final Path FOLDER = Path.of("../../core/src/main/resources/org/chancery/core/transcript/dialect");

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FOLDER.resolve("schema.json")));
    }

    static List<String> builtIn() throws IOException {
        JsonNode index = new JsonMapper().readTree(Files.readString(FOLDER.resolve("index.json")));
        return index.get("dialects").valueStream().map(JsonNode::asString).toList();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void everyDialectOfTheLibraryIsAsTheSchemaSays(String file) throws IOException {
        String json = Files.readString(FOLDER.resolve(file));

        assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"No id\", \"language\": \"en\"}",
                "{\"id\": \"a\", \"name\": \"A\", \"language\": \"en\", \"lables\": {}}",
                "{\"id\": \"a\", \"name\": \"A\", \"language\": \"en\", \"forms\": [\"who:\"]}",
                "{\"id\": \"a\", \"name\": \"A\", \"language\": \"en\", \"forms\": [\"{label}\"]}",
                "{\"id\": \"a\", \"name\": \"A\", \"language\": \"en\", \"asides\": [\"(\"]}"
            })
    void whatTheReaderRefusesTheSchemaRefusesToo(String json) throws IOException {
        assertFalse(schema().validate(json, InputFormat.JSON).isEmpty());
    }

    @Test
    void everyDialectFileIsInTheIndex() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> dialects = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("lexicon.")
                            && !List.of("index.json", "schema.json").contains(name))
                    .sorted()
                    .toList();
            assertEquals(dialects, builtIn().stream().sorted().toList());
        }
    }
}
