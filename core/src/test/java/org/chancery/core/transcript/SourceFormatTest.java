package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The format of a source is told by its name, and else by how it begins. */
class SourceFormatTest {
    @ParameterizedTest
    @CsvSource({
        "a.html, So., HTML",
        "A.HTM, So., HTML",
        "a.xhtml, So., HTML",
        "a.md, <html>, MARKDOWN",
        "a.markdown, So., MARKDOWN",
        "a.txt, <html>, TEXT",
        "a, So., TEXT",
        "a, ' \n<!DOCTYPE HTML><p>', HTML",
        "a, <html lang=en>, HTML",
        "a, <?xml version='1.0'?>, HTML",
        "a, <p>So., TEXT",
        "'', So <html>, TEXT"
    })
    void aNameOrABeginningTellsTheFormat(String name, String text, SourceFormat format) {
        assertEquals(format, SourceFormat.of(name, text));
        assertEquals(format, SourceFormat.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void onlyTheBeginningIsLookedAt() {
        assertEquals(SourceFormat.TEXT, SourceFormat.of("a", " ".repeat(1_000) + "<html>"));
        assertEquals(
                SourceFormat.TEXT,
                SourceFormat.of("a", (" ".repeat(1_000) + "<html>").getBytes(StandardCharsets.UTF_8)));
        assertEquals(SourceFormat.HTML, SourceFormat.of("a", " ".repeat(900) + "<html>"));
    }
}
