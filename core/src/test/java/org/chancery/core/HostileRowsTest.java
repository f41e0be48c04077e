package org.chancery.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on hostile input names tests that are there. */
class HostileRowsTest {
    private static final int ROWS = 30;
    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|(.*)$");
    private static final Pattern TEST = Pattern.compile("([a-z/-]+) `(\\w+)\\.(\\w+)`");

    @Test
    void everyRowHasATestAndEveryTestIsThere() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("docs", "hostile.md")))
                .results()
                .toList();

        assertEquals(
                IntStream.rangeClosed(1, ROWS).boxed().toList(),
                rows.stream().map(row -> Integer.valueOf(row.group(1))).toList());
        for (MatchResult row : rows) {
            List<MatchResult> tests = TEST.matcher(row.group(2)).results().toList();
            assertTrue(!tests.isEmpty(), "row " + row.group(1) + " has no test");
            for (MatchResult test : tests) {
                assertTrue(
                        source(test.group(1), test.group(2)).contains("void " + test.group(3) + "("),
                        "row " + row.group(1) + ": there is no test " + test.group());
            }
        }
    }

    private static String source(String module, String type) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
            Path file = files.filter(each -> each.endsWith(type + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no class " + type + " in " + module));
            return Files.readString(file);
        }
    }
}
