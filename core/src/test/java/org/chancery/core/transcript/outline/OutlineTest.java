package org.chancery.core.transcript.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each piece of a source was taken for, for programs and for people. */
class OutlineTest {
    private static final Outline.Span TITLE =
            new Outline.Span(1, 1, "The bridge", Outline.Kind.TITLE, Optional.empty());
    private static final Outline.Span ANSWER =
            new Outline.Span(12, 7, "It is closed.", Outline.Kind.ANSWER, Optional.of("Anna Berg"));

    @Test
    void piecesAreFoundByTheirKind() {
        var outline = new Outline(List.of(TITLE, ANSWER));
        assertEquals(List.of(ANSWER), outline.of(Outline.Kind.ANSWER));
        assertEquals(List.of(), outline.of(Outline.Kind.QUESTION));
    }

    @Test
    void aRowTellsLineKindSpeakerAndFirstWords() {
        assertEquals(
                "    1  title                                    The bridge\n"
                        + "   12  answer           Anna Berg               It is closed.",
                new Outline(List.of(TITLE, ANSWER)).toString());
    }

    @Test
    void ofALongPieceSixtyCharactersAreShown() {
        String ship = "\uD83D\uDEA2";
        assertEquals(row(ship.repeat(60)), new Outline(List.of(said(ship.repeat(60)))).toString());
        assertEquals(row(ship.repeat(60) + "…"), new Outline(List.of(said(ship.repeat(61)))).toString());
    }

    private static Outline.Span said(String text) {
        return new Outline.Span(1, 1, text, Outline.Kind.REMARKS, Optional.empty());
    }

    private static String row(String text) {
        return "    1  remarks                                  " + text;
    }

    @Test
    void aPieceMayBeTakenForSomethingElse() {
        assertEquals(
                new Outline.Span(12, 7, "It is closed.", Outline.Kind.REMARKS, Optional.of("Anna Berg")),
                ANSWER.as(Outline.Kind.REMARKS));
    }
}
