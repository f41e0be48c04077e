package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that the README shows does what it says. */
class ReadmeCommandsTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./chancery (.*)$");

    @TempDir
    private Path folder;

    @Test
    void everyCommandOfTheReadmeSucceeds() throws IOException {
        List<String> commands = COMMAND.matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertTrue(commands.size() >= 2);
        for (String command : commands) {
            Run run =
                    Run.of(Arrays.stream(command.split(" ")).map(this::fromHere).toArray(String[]::new));
            assertEquals(ExitCode.DONE, run.code(), () -> command + "\n" + run.err());
        }
        assertTrue(Files.exists(folder.resolve("out/statements-html/index.html")));
        assertTrue(Files.exists(folder.resolve("out/statements.pdf")));
        assertTrue(Files.exists(folder.resolve("out/statements.epub")));
    }

    /** The README's reader stands in the project's root and writes there; the test does neither. */
    private String fromHere(String argument) {
        return switch (argument) {
            case "out", "brief.pdf", "both.pdf", "both.json" ->
                folder.resolve(argument).toString();
            default -> argument.startsWith("examples/") ? "../" + argument.substring("examples/".length()) : argument;
        };
    }
}
