package org.chancery.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chancery.core.finding.InputException;
import org.chancery.core.sample.Missions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema takes what the reader takes, and refuses what it refuses as far as a schema can tell. */
class DocumentSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.text(), InputFormat.JSON);

    private final DocumentReader reader = new DocumentReader();

    @Test
    void everyRecordOfTheModelHasItsDefinitionAndNoOther() {
        var expected = new TreeMap<String, String>();
        RecordFields.ofTheModel().forEach((record, fields) -> expected.put(record.getSimpleName(), fields.toString()));

        var described = new TreeMap<String, String>();
        JsonNode definitions =
                JsonMapper.shared().readTree(DocumentSchema.text()).get("$defs");
        definitions.properties().forEach(definition -> {
            JsonNode properties = definition.getValue().get("properties");
            boolean frame = definition.getKey().endsWith("Document")
                    || definition.getKey().equals("FigurePart");
            if (properties != null && !frame && !definition.getValue().has("propertyNames")) {
                described.put(definition.getKey(), fields(definition.getValue()).toString());
            }
        });

        assertEquals(String.join("\n", lines(expected)), String.join("\n", lines(described)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"news-conference", "press-statement", "interview", "mission"})
    void theSamplesAreValid(String name) throws IOException {
        Path sample = Path.of("..", "examples", "statements", name + ".json");
        assertEquals(List.of(), errors(Files.readString(sample)));
    }

    @Property(tries = 100)
    void whatIsWrittenIsValid(@ForAll long seed) throws IOException {
        assertEquals(List.of(), errors(document(seed)));
    }

    @Property(tries = 100)
    void anUnknownFieldIsRefusedByBoth(@ForAll long seed) throws IOException {
        JsonNode document = JsonMapper.shared().readTree(document(seed));
        List<ObjectNode> objects = all(document).stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
        objects.get(new Random(seed).nextInt(objects.size())).put("zz", 1);
        assertRefusedByBoth(document);
    }

    @Property(tries = 100)
    void nullIsRefusedByBoth(@ForAll long seed) throws IOException {
        JsonNode document = JsonMapper.shared().readTree(document(seed));
        replaceOne(document, JsonMapper.shared().nullNode(), new Random(seed));
        assertRefusedByBoth(document);
    }

    @Property(tries = 100)
    void aValueOfAnotherTypeIsRefusedByBoth(@ForAll long seed) throws IOException {
        JsonNode document = JsonMapper.shared().readTree(document(seed));
        replaceOne(document, JsonMapper.shared().getNodeFactory().numberNode(7.5), new Random(seed));
        assertRefusedByBoth(document);
    }

    @Property(tries = 100)
    void theSchemaRefusesNoMissingFieldThatTheReaderTakes(@ForAll long seed) throws IOException {
        JsonNode document = JsonMapper.shared().readTree(document(seed));
        Random random = new Random(seed);
        List<ObjectNode> objects = all(document).stream()
                .filter(node -> node instanceof ObjectNode && !node.isEmpty())
                .map(ObjectNode.class::cast)
                .toList();
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = List.copyOf(object.propertyNames());
        object.remove(names.get(random.nextInt(names.size())));
        if (!errors(document.toString()).isEmpty()) {
            assertRefusedByReader(document);
        }
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private void assertRefusedByBoth(JsonNode document) {
        assertFalse(errors(document.toString()).isEmpty(), document::toString);
        assertRefusedByReader(document);
    }

    private void assertRefusedByReader(JsonNode document) {
        assertThrows(
                InputException.class, () -> reader.read(Json.stream(document.toString()), "in"), document::toString);
    }

    private static String document(long seed) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocumentWriter().write(Missions.publication(new Random(seed)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void replaceOne(JsonNode document, JsonNode replacement, Random random) {
        List<JsonNode> holders = all(document).stream()
                .filter(node -> node.isContainer() && !node.isEmpty())
                .toList();
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof ArrayNode list) {
            list.set(random.nextInt(list.size()), replacement);
        } else if (holder instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            object.set(names.get(random.nextInt(names.size())), replacement);
        }
    }

    private static List<JsonNode> all(JsonNode node) {
        var all = new ArrayList<>(List.of(node));
        node.values().forEach(each -> all.addAll(all(each)));
        return all;
    }

    private static RecordFields fields(JsonNode definition) {
        var required = new TreeSet<String>();
        definition.path("required").forEach(name -> required.add(name.asString()));
        return new RecordFields(List.copyOf(definition.get("properties").propertyNames()), required);
    }

    private static List<String> lines(Map<String, String> map) {
        return map.entrySet().stream().map(Map.Entry::toString).toList();
    }
}
