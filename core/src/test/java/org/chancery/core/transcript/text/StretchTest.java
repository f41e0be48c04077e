package org.chancery.core.transcript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.chancery.core.finding.Place;
import org.chancery.core.transcript.outline.Outline;
import org.junit.jupiter.api.Test;

/** Runs of a line’s characters and their places. */
class StretchTest {
    private static final String SHIP = "\uD83D\uDEA2";

    /** “one two three” of lines 4, 7 and 9; something stands before each. */
    private static final Line PARAGRAPH = new Line(
            "one two three",
            List.of(new Origin(0, 4, 3, true), new Origin(4, 7, 1, true), new Origin(8, 9, 5, false)),
            List.of(),
            Hint.NONE);

    @Test
    void theSpaceAroundARunIsNotOfIt() {
        Stretch run = Stretch.of(Line.of(1, "a  the ferry  b"), 1, 14);
        assertEquals("the ferry", run.text());
        assertEquals(Place.at(1, 4), run.place());
        assertEquals(Place.at(1, 6), run.place(2));
        assertEquals("the", Stretch.whole(Line.of(1, " the ")).text());
    }

    @Test
    void aRunOfSpaceIsEmptyAndStillSomewhere() {
        Stretch run = Stretch.of(Line.of(1, "a   b"), 1, 3);
        assertTrue(run.isEmpty());
        assertEquals(Place.at(1, 4), run.place());
        assertFalse(Stretch.of(Line.of(1, "a"), 0, 1).isEmpty());
        assertTrue(Stretch.whole(Line.of(1, "  ")).isEmpty());
    }

    @Test
    void aPlaceBehindTheLineIsItsEnd() {
        assertEquals(Place.at(1, 4), Stretch.whole(Line.of(1, "one")).place(9));
    }

    @Test
    void theOutlineHasASpanForEachRunThatNothingInterrupts() {
        assertEquals(
                List.of(span(4, 3, "one"), span(7, 1, "two three")),
                Stretch.whole(PARAGRAPH).as(Outline.Kind.ANSWER, Optional.of("Anna Berg")));
    }

    @Test
    void whatInterruptsOutsideARunDoesNotDivideIt() {
        assertEquals(
                List.of(new Outline.Span(4, 4, "ne", Outline.Kind.LABEL, Optional.empty())),
                new Stretch(PARAGRAPH, 1, 4).as(Outline.Kind.LABEL));
        assertEquals(
                List.of(new Outline.Span(7, 1, "two", Outline.Kind.LABEL, Optional.empty())),
                new Stretch(PARAGRAPH, 4, 7).as(Outline.Kind.LABEL));
        assertEquals(List.of(), new Stretch(PARAGRAPH, 3, 4).as(Outline.Kind.LABEL));
    }

    private static Outline.Span span(int line, int column, String text) {
        return new Outline.Span(line, column, text, Outline.Kind.ANSWER, Optional.of("Anna Berg"));
    }

    @Test
    void aCursorTellsThePlacesThatTheRunItselfTells() {
        Stretch run = new Stretch(PARAGRAPH, 1, 13);
        var cursor = new PlaceCursor(run);
        for (int i = 0; i <= 12; i++) {
            assertEquals(run.place(i), cursor.at(i));
            assertEquals(run.place(i), cursor.at(i));
        }
    }

    @Test
    void aCursorMayPassOverWholeLines() {
        assertEquals(Place.at(9, 6), new PlaceCursor(Stretch.whole(PARAGRAPH)).at(9));
        assertEquals(Place.at(9, 6), new PlaceCursor(new Stretch(PARAGRAPH, 5, 13)).at(4));
        assertEquals(Place.at(9, 5), new PlaceCursor(new Stretch(PARAGRAPH, 8, 13)).at(0));
    }

    @Test
    void aCursorCountsCodePoints() {
        var cursor = new PlaceCursor(Stretch.whole(Line.of(2, 3, SHIP + SHIP + "a")));
        assertEquals(Place.at(2, 4), cursor.at(2));
        assertEquals(Place.at(2, 5), cursor.at(4));
    }
}
