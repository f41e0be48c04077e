package org.chancery.examples.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows in Java stands word for word in the sources of this module, which are compiled and run. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyJavaSnippetOfTheReadmeIsCompiled() throws IOException {
        List<String> snippets = JAVA.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(match -> withoutIndentation(match.group(1)))
                .toList();
        List<String> sources = sources();

        assertFalse(snippets.isEmpty());
        for (String snippet : snippets) {
            assertTrue(
                    sources.stream().anyMatch(source -> source.contains(snippet)),
                    () -> "Not in examples/embed:\n" + snippet);
        }
    }

    @Test
    void theVersionInTheReadmeIsTheOneThatIsBuilt() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
        long mentions = Pattern.compile("<version>(.*?)</version>")
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .filter(match -> match.group(1).equals(version))
                .count();

        assertEquals(1, mentions);
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            var sources = new ArrayList<String>();
            for (Path file : java) {
                sources.add(withoutIndentation(Files.readString(file)));
            }
            return sources;
        }
    }

    private static String withoutIndentation(String code) {
        return code.strip().lines().map(String::strip).reduce("", (before, line) -> before + "\n" + line);
    }
}
