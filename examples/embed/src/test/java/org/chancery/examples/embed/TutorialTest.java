package org.chancery.examples.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The renderer that {@code core/docs/renderers.md} leads to is the one in {@code src/it}, which the build runs. */
class TutorialTest {
    private static final Path PROJECT = Path.of("src", "it", "plain-text");
    private static final Path PAGE = Path.of("..", "..", "core", "docs", "renderers.md");
    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);

    @Test
    void thePageShowsTheClassesThatTheBuildRuns() throws IOException {
        assertEquals(
                List.of(
                        source("src/main/java/com/example/plain/PlainText.java"),
                        source("src/test/java/com/example/plain/PlainTextTest.java")),
                blocks("java"));
        assertEquals(
                List.of(source("src/main/resources/META-INF/services/org.chancery.core.render.Renderer")), blocks(""));
    }

    @Test
    void aRendererThatKeepsTheContractIsAtMostFortyLinesBesideImports() throws IOException {
        long lines = blocks("java").stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package "))
                .count();

        assertTrue(lines <= 40, () -> lines + " lines");
        assertTrue(
                Files.readString(PAGE).contains("That is " + lines + " lines beside imports"), () -> lines + " lines");
    }

    @Test
    void itIsAtMostSixCommandsAway() throws IOException {
        long commands = blocks("sh").stream().flatMap(String::lines).count();

        assertTrue(commands <= 6, () -> commands + " commands");
    }

    private static String source(String name) throws IOException {
        return Files.readString(PROJECT.resolve(name));
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
