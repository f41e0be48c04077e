package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of dependencies names every artifact that the command comes with, and its licence. */
class DependenciesTest {
    private static final Path LIST = Path.of("..", "..", "core", "docs", "dependencies.md");
    private static final Path BILL = Path.of("target", "sbom.json");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\| [^|]+ \\|$");

    @Test
    void everyDependencyIsListedWithItsLicence() throws IOException {
        if (!Files.exists(BILL)) {
            assertFalse(Boolean.parseBoolean(System.getenv("CI")), "There is no " + BILL + "; run with -Psbom");
            System.err.println("SKIPPED: there is no " + BILL + "; run with -Psbom");
            abort("There is no " + BILL);
        }

        assertEquals(billed(), listed());
    }

    private static SortedMap<String, String> listed() throws IOException {
        return ROW.matcher(Files.readString(LIST))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> row.group(2), (one, other) -> one + other, TreeMap::new));
    }

    private static SortedMap<String, String> billed() throws IOException {
        var licences = new TreeMap<String, String>();
        for (JsonNode component :
                JsonMapper.shared().readTree(Files.readString(BILL)).path("components")) {
            String group = component.path("group").asString();
            if (!group.equals("org.chancery")) {
                licences.put(group + ":" + component.path("name").asString(), licences(component.path("licenses")));
            }
        }
        return licences;
    }

    private static String licences(JsonNode licenses) {
        return licenses.valueStream()
                .map(each -> each.has("expression") ? each : each.path("license"))
                .map(each -> each.path("expression")
                        .asString(each.path("id").asString(each.path("name").asString(""))))
                .collect(Collectors.joining("; "));
    }
}
