package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.core.render.RenderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error says where to read on, and there is something to read. */
class TroubleTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final String ENGLISH = Examples.ENGLISH.toString();

    @TempDir
    private Path folder;

    static Stream<Arguments> runs() {
        return Stream.of(
                Arguments.of(Trouble.NO_SUCH_FILE, List.of("brief", "nowhere.txt")),
                Arguments.of(Trouble.NO_SUCH_FILE, List.of("brief", ENGLISH, "--mission", "nowhere.json")),
                Arguments.of(Trouble.NO_SUCH_FILE, List.of("brief", ENGLISH, "--dialect", "nowhere.json")),
                Arguments.of(Trouble.NO_SUCH_FILE, List.of("brief", ENGLISH, "--mission", "FOLDER/none")),
                Arguments.of(Trouble.NO_SUCH_FILE, pairWithLinks("nowhere.json")),
                Arguments.of(Trouble.NO_SUCH_FILE, pairWithLinks("FOLDER/none")),
                Arguments.of(Trouble.UNKNOWN_KIND_OF_FILE, List.of("brief", "FOLDER/talks.odt")),
                Arguments.of(Trouble.UNKNOWN_KIND_OF_FILE, List.of("check", "FOLDER/none")),
                Arguments.of(Trouble.NOT_A_TRANSCRIPT, List.of("brief", "FOLDER/empty.txt")),
                Arguments.of(Trouble.NOT_A_WORD_FILE, List.of("brief", "FOLDER/empty.docx")),
                Arguments.of(Trouble.NOT_A_DOCUMENT, List.of("check", "FOLDER/empty.json")),
                Arguments.of(Trouble.NO_SOURCE_INSIDE, List.of("read", "FOLDER/empty.vcf")),
                Arguments.of(Trouble.NOT_A_PAIR, List.of("pair", ENGLISH, ENGLISH)),
                Arguments.of(Trouble.NOT_A_DOCUMENT, pairWithLinks("FOLDER/empty.json")),
                Arguments.of(
                        Trouble.TWICE_THE_SAME,
                        List.of("render", ENGLISH, ENGLISH, "--to", "pdf", "-o", "FOLDER/a.pdf")),
                Arguments.of(Trouble.WRONG_USE, List.of("render", ENGLISH, "--to", "docx")));
    }

    private static List<String> pairWithLinks(String links) {
        return List.of("pair", Examples.RUSSIAN.toString(), ENGLISH, "--links", links);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void anErrorEndsWithWhereToReadOn(Trouble trouble, List<String> arguments) throws IOException {
        for (String name : List.of("talks.odt", "empty.txt", "empty.docx", "empty.json", "empty.vcf")) {
            Files.createFile(folder.resolve(name));
        }
        Files.createDirectory(folder.resolve("none"));

        Run run = Run.of(arguments.stream()
                .map(argument -> argument.replace("FOLDER", folder.toString()))
                .toArray(String[]::new));

        assertTrue(run.code() == ExitCode.INPUT || run.code() == ExitCode.USAGE, run.err());
        assertTrue(
                run.err()
                        .lines()
                        .anyMatch(line -> line.endsWith("[core/docs/troubleshooting.md#" + trouble.anchor() + "]")),
                run.err());
    }

    @Test
    void whatFailsInWritingAndWhatShouldNotHappenHaveTheirHeadings() {
        assertEquals(Trouble.CANNOT_BE_RENDERED, Trouble.of(new RenderException("There is no style sheet \"a\"")));
        assertEquals(Trouble.NO_PERMISSION, Trouble.of(new AccessDeniedException("brief.pdf")));
        assertEquals(Trouble.CANNOT_BE_WRITTEN, Trouble.of(new IOException("No space left on device")));
        assertEquals(Trouble.MISTAKE_OF_OURS, Trouble.of(new IllegalStateException()));
    }

    @Test
    void thePageHasAHeadingForEachKindAndNoOther() throws IOException {
        String page = Files.readString(ROOT.resolve(Trouble.PAGE));

        assertEquals(
                Arrays.stream(Trouble.values()).map(Trouble::anchor).toList(),
                Pattern.compile("(?m)^## (.+)$")
                        .matcher(page)
                        .results()
                        .map(heading -> heading.group(1))
                        .toList());
    }
}
