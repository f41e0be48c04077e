package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chancery.core.json.DocumentSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest {
    @Test
    void formatsListsEveryFormatWithItsLayoutsAndOptions() {
        Run run = Run.of("formats");

        assertEquals(ExitCode.DONE, run.code());
        assertTrue(run.out().contains("pdf  application/pdf, one file"), run.out());
        assertTrue(run.out().contains("html  text/html, a folder"), run.out());
        assertTrue(run.out().contains("--set pdf.page=a4|letter"), run.out());
    }

    @Test
    void schemaPrintsTheSchemaOfTheLibrary() {
        assertEquals(DocumentSchema.text(), Run.of("schema").out());
    }

    @Test
    void theSampleStatementsHaveNoErrorAndSayWhichTranslationIsOutOfDate() {
        Run run = Run.of("check", Examples.STATEMENTS.toString(), "--date", "2025-06-11");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.err().contains("[statement.translation-out-of-date]"), run.err());
        assertFalse(run.err().contains(": error: "), run.err());
    }

    @Test
    void findingsCanBeJsonLines() {
        Run run = Run.of("check", "--format", "json", Examples.ENGLISH.toString(), "--date", "2025-06-03");

        assertTrue(run.err().lines().allMatch(line -> line.startsWith("{\"rule\":\"")), run.err());
        assertTrue(run.err().contains("\"transcript.dialect\""), run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "brief --help",
                "render --help",
                "read --help",
                "pair --help",
                "check --help",
                "contacts --help",
                "formats --help"
            })
    void everyCommandExplainsItself(String arguments) {
        Run run = Run.of(arguments.split(" "));

        assertEquals(ExitCode.DONE, run.code());
        assertTrue(run.out().startsWith("Usage: chancery"), run.out());
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertTrue(Run.of("--version").out().matches("chancery \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"));
    }

    @Test
    void withoutACommandItSaysWhichThereAre() {
        Run run = Run.of();

        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("brief, render, read, pair, check, contacts, formats, schema"), run.err());
    }
}
