package org.chancery.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of all modules together. */
class TreeTest {
    private static final Path ROOT = Path.of("..");
    private static final int LONGEST = 400;
    private static final Pattern MODULE = Pattern.compile("<module>([\\w/-]+)</module>");
    private static final Pattern NAMED =
            Pattern.compile("<groupId>([\\w.-]+)</groupId>\\s*<artifactId>([\\w.-]+)</artifactId>");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
    private static final Pattern ARGUMENTS_OF_A_PLUGIN = Pattern.compile("(?s)<build>.*<argLine>");

    @Test
    void noFileOfJavaIsLongerThanFourHundredLines() throws IOException {
        List<Path> files = sources();
        assertTrue(files.size() > 500, files.size() + " files");
        assertEquals(
                List.of(), files.stream().filter(file -> lines(file) > LONGEST).toList());
    }

    /** What records the lines that tests run puts itself before this property, and is lost where a plug-in is told otherwise. */
    @Test
    void theArgumentsOfTheJvmOfTheTestsAreAProperty() throws IOException {
        assertEquals(
                List.of(),
                poms().stream()
                        .filter(pom -> ARGUMENTS_OF_A_PLUGIN
                                .matcher(read(pom).replaceAll("(?s)<profiles>.*</profiles>", ""))
                                .find())
                        .toList());
    }

    /** What comes with the command is also held against its bill of materials, by a test of the press desk. */
    @Test
    void whateverTheBuildNamesIsListedWithItsLicence() throws IOException {
        SortedSet<String> named = poms().stream()
                .flatMap(TreeTest::named)
                .filter(name -> !name.startsWith("org.chancery:"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.contains("org.jsoup:jsoup"), named.toString());
        LISTED.matcher(read(ROOT.resolve("core/docs/dependencies.md")))
                .results()
                .forEach(row -> named.remove(row.group(1)));

        assertEquals(new TreeSet<String>(), named);
    }

    private static Stream<String> named(Path pom) {
        String withoutExclusions = read(pom).replaceAll("(?s)<exclusions>.*?</exclusions>", "");
        return NAMED.matcher(withoutExclusions).results().map(match -> match.group(1) + ":" + match.group(2));
    }

    private static List<String> modules() {
        return MODULE.matcher(read(ROOT.resolve("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<Path> poms() {
        var poms = new ArrayList<>(List.of(ROOT.resolve("pom.xml")));
        modules().forEach(module -> poms.add(ROOT.resolve(module).resolve("pom.xml")));
        return poms;
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        for (String module : modules()) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
