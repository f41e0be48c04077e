package org.chancery.core.transcript.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.transcript.text.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text becomes lines, and what nobody sees in it is told. */
class PlainTextTest {
    private static List<String> lines(String text) throws InputException {
        return PlainText.read(text, "a.txt", 100).lines().stream()
                .map(Line::text)
                .toList();
    }

    private static List<String> findings(String text) throws InputException {
        return PlainText.read(text, "", 100).findings().list().stream()
                .map(finding -> finding.rule() + " " + finding.place() + " " + finding.arguments())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\f", "\u0085", "\u2028", "\u2029"})
    void anyLineEndEndsALine(String end) throws InputException {
        assertEquals(List.of("Why?", "", "So."), lines("Why?" + end + end + "So."));
    }

    @Test
    void aMarkOfTheByteOrderIsNoneOfTheText() throws InputException {
        assertEquals(List.of("Why?"), lines("\uFEFFWhy?"));
        assertEquals(List.of("transcript.invisible-character 1:1 [U+FEFF, 1]"), findings("\uFEFF\uFEFFWhy?"));
    }

    @Test
    void moreLinesThanAreReadAreRefusedAtTheFirstOfThem() throws InputException {
        assertEquals(2, PlainText.read("a\nb", "a.txt", 2).lines().size());
        var e = assertThrows(LimitException.class, () -> PlainText.read("a\nb\n", "a.txt", 2));
        assertEquals("a.txt:3:1", e.place().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\t", "\uFEFF"})
    void aTextOfNothingIsRefused(String text) {
        assertThrows(InputException.class, () -> PlainText.read(text, "a.txt", 100));
    }

    @Test
    void aControlCharacterIsMadeVisibleAndReportedOnceALine() throws InputException {
        assertEquals(List.of("ok", "a\u2401b\u2402"), lines("ok\na\u0001b\u0002"));
        assertEquals(List.of("transcript.control-character 2:2 [U+0001, 2]"), findings("ok\na\u0001b\u0002"));
    }

    @ParameterizedTest
    @CsvSource({
        "a\u202Eb, transcript.bidi-control 1:2 [U+202E; 1]",
        "\uD83D\uDEA2\u2066b\u2069, transcript.bidi-control 1:2 [U+2066; 2]",
        "\uD83D\uDEA2ab\u200Bc, transcript.invisible-character 1:4 [U+200B; 1]"
    })
    void whatTurnsOrHidesTextIsToldWithItsColumnAndKept(String text, String finding) throws InputException {
        assertEquals(List.of(text), lines(text));
        assertEquals(List.of(finding.replace(';', ',')), findings(text));
    }
}
