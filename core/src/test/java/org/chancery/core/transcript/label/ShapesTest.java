package org.chancery.core.transcript.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.text.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Brackets, decorations and document numbers: shapes that are known without a word of any language. */
class ShapesTest {
    private static final Dialect MINISTRY = Languages.of("russian-ministry-en").dialect();

    @Test
    void roundAndSquareBracketsOfBothWidthsStandBesideLabels() {
        for (int i = 0; i < 4; i++) {
            assertTrue(Brackets.isOpen("([（［".charAt(i)));
            assertTrue(Brackets.isClose(")]）］".charAt(i)));
        }
        assertFalse(Brackets.isOpen(')'));
        assertFalse(Brackets.isClose('('));
    }

    @ParameterizedTest
    @CsvSource({"a(b)c[d]e, (b)c[d]", " (a):, (a)", "abc, abc", "'', ''", ")(, )(", "a(b, a(b"})
    void theOutermostBracketsOfATextAreTheFirstThatOpensAndTheLastThatCloses(String text, String bracketed) {
        assertEquals(bracketed, Brackets.outermost(text));
    }

    @ParameterizedTest
    @CsvSource({"(a b), a b", "［a［b］］, a［b］", "[], ''", "(, (", "a), a)", "(a, (a"})
    void whatStandsWithinBracketsIsToldWhereTheyAreAroundAllOfAText(String text, String inner) {
        assertEquals(inner, Brackets.within(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Berg (a (b) c), 13, 0, 5",
        "Berg (a), 7, 5, 5",
        "Berg (a), 7, 6, -1",
        "Berg a), 6, 0, -1",
        "(a), 2, 0, 0"
    })
    void aBracketIsOpenedWhereAsManyCloseAsOpen(String text, int close, int from, int open) {
        assertEquals(open, Brackets.openingOf(text, close, from));
    }

    @ParameterizedTest
    @CsvSource({"(a (b) c) d, 0, 99, 8", "(a) d, 0, 3, 2", "(a) d, 0, 2, -1", "(a, 0, 99, -1", "d (a), 2, 99, 4"})
    void aBracketClosesBeforeALimitOrNotAtAll(String text, int open, int limit, int close) {
        assertEquals(close, Brackets.closingOf(text, open, limit));
    }

    @ParameterizedTest
    @CsvSource({
        "'• Berg', 2",
        "'  ▪ • Berg', 6",
        "\uD83D\uDEA2\uFE0F Berg, 4",
        "'Berg •', 0",
        "'^ Berg', 0",
        "'` Berg', 0",
        "'•', 1",
        "' Berg', 1",
        "'\u00A9\u200D Berg', 3",
        "'¨ Berg', 2"
    })
    void signsBeforeALineAreDecoration(String line, int end) {
        assertEquals(end, Decoration.end(Line.of(1, line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1893-06-10-2017", "1-06-10-2017", "123456-99-99-9999"})
    void aDocumentNumberHasTheShapeThatItsPublisherGivesIt(String text) {
        assertTrue(DocumentNumber.isOne(text, MINISTRY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-06-10-2017",
                "1234567-06-10-2017",
                "1893-6-10-2017",
                "1893-06-10-201",
                "1893-06-10-20177",
                "1893.06.10.2017",
                "1893-06-10-2017 ",
                "1893-06-10-",
                "1893-0a-10-2017",
                "1893-06-10-201\u0667"
            })
    void anythingElseIsNoDocumentNumber(String text) {
        assertFalse(DocumentNumber.isOne(text, MINISTRY));
    }

    @Test
    void aPublisherWithoutNumbersHasNone() {
        assertEquals(List.of(), Languages.ENGLISH.dialect().documentNumbers());
        assertFalse(DocumentNumber.isOne("1893-06-10-2017", Languages.ENGLISH.dialect()));
    }
}
