package org.chancery.core.transcript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A line knows where each of its characters comes from, however it was put together and is taken apart. */
class LineTest {
    private static final String SHIP = "\uD83D\uDEA2";

    /** “one two three” of lines 4, 7 and 9 of a source; something stands between the second and the third. */
    private static final Line PARAGRAPH = new Line(
            "one two three",
            List.of(new Origin(0, 4, 3, false), new Origin(4, 7, 1, false), new Origin(8, 9, 5, true)),
            List.of(new Style(Style.Sort.STRONG, 0, 7, ""), new Style(Style.Sort.LINK, 8, 13, "/ferry")),
            Hint.QUOTATION);

    @Test
    void aLineComesFromSomewhere() {
        assertThrows(IllegalArgumentException.class, () -> new Line("a", List.of(), List.of(), Hint.NONE));
        List<Origin> late = List.of(new Origin(1, 1, 1, false));
        assertThrows(IllegalArgumentException.class, () -> new Line("a", late, List.of(), Hint.NONE));
    }

    @Test
    void spaceAroundALineIsNotOfItsContent() {
        Line line = Line.of(3, "\u00A0 the ferry\t");
        assertEquals("the ferry", line.content());
        assertEquals(2, line.start());
        assertEquals(11, line.end());
        assertEquals(6, line.skipSpace(5));
        assertEquals(5, line.trimmed(2, 6));
        assertEquals(3, line.number());
        assertFalse(line.isBlank());
    }

    @Test
    void aLineOfSpaceIsBlank() {
        Line blank = Line.of(1, " \u00A0");
        assertTrue(blank.isBlank());
        assertEquals("", blank.content());
        assertEquals(2, blank.start());
        assertEquals(0, blank.end());
    }

    @Test
    void aLineMayBeTakenForSomethingElse() {
        Line title = PARAGRAPH.as(Hint.TITLE);
        assertEquals(Hint.TITLE, title.hint());
        assertEquals(PARAGRAPH, title.as(Hint.QUOTATION));
    }

    @Test
    void eachCharacterKnowsItsLineAndItsColumnInCodePoints() {
        assertEquals(new Origin(2, 4, 5, false), PARAGRAPH.origin(2));
        assertEquals(new Origin(4, 7, 1, false), PARAGRAPH.origin(4));
        assertEquals(new Origin(7, 7, 4, false), PARAGRAPH.origin(7));
        assertEquals(new Origin(13, 9, 10, false), PARAGRAPH.origin(13));
        assertEquals(6, Line.of(1, 5, SHIP + "a").origin(2).column());
    }

    @Test
    void onlyTheFirstCharacterAfterAGapStandsApart() {
        assertTrue(PARAGRAPH.origin(8).apart());
        assertFalse(PARAGRAPH.origin(9).apart());
    }

    @Test
    void aPieceKeepsItsPlacesItsStylesAndItsHint() {
        assertEquals(
                new Line(
                        "e two th",
                        List.of(new Origin(0, 4, 5, false), new Origin(2, 7, 1, false), new Origin(6, 9, 5, true)),
                        List.of(new Style(Style.Sort.STRONG, 0, 5, ""), new Style(Style.Sort.LINK, 6, 8, "/ferry")),
                        Hint.QUOTATION),
                PARAGRAPH.sub(2, 10));
    }

    @Test
    void aPieceHasNothingOfItsNeighbours() {
        Line two = PARAGRAPH.sub(4, 8);
        assertEquals(List.of(new Origin(0, 7, 1, false)), two.origins());
        assertEquals(List.of(new Style(Style.Sort.STRONG, 0, 3, "")), two.styles());
        assertEquals("", PARAGRAPH.sub(13, 13).text());
    }

    @Test
    void piecesThatALineIsSplitIntoAreThoseCutOutOneByOne() {
        List<Line> pieces = PARAGRAPH.split(List.of(2, 4, 9, 11));
        assertEquals(
                List.of("on", "e ", "two t", "hr", "ee"),
                pieces.stream().map(Line::text).toList());
        int from = 0;
        for (Line piece : pieces) {
            assertEquals(PARAGRAPH.sub(from, from + piece.text().length()), piece);
            from += piece.text().length();
        }
    }

    @Test
    void columnsOfPiecesAreCodePoints() {
        List<Line> pieces = Line.of(2, 3, SHIP + "a" + SHIP + "b").split(List.of(3, 5));
        assertEquals(
                List.of(3, 5, 6),
                pieces.stream().map(piece -> piece.origin(0).column()).toList());
    }

    @Test
    void cutsOutsideALineAndRepeatedOnesMakeNoPiece() {
        assertEquals(
                List.of("one", " two three"),
                PARAGRAPH.split(List.of(0, 3, 3, 13, 20)).stream()
                        .map(Line::text)
                        .toList());
        assertEquals(List.of(PARAGRAPH), PARAGRAPH.split(List.of()));
    }

    @Test
    void allOfARunIsSetOffWhereStylesAndSpaceCoverIt() {
        var line = new Line(
                "one two three",
                List.of(new Origin(0, 1, 1, false)),
                List.of(new Style(Style.Sort.STRONG, 0, 3, ""), new Style(Style.Sort.STRONG, 4, 7, "")),
                Hint.NONE);
        assertTrue(line.isAll(Style.Sort.STRONG, 0, 7));
        assertTrue(line.isAll(Style.Sort.STRONG, 1, 8));
        assertTrue(line.isAll(Style.Sort.STRONG, 9, 9));
        assertFalse(line.isAll(Style.Sort.STRONG, 0, 9));
        assertFalse(line.isAll(Style.Sort.EMPHASIS, 0, 3));
    }
}
