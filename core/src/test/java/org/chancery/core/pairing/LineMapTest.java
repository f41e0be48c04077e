package org.chancery.core.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From which lines the pieces of a statement were read, and what becomes of links that share a line. */
class LineMapTest {
    @Test
    void aPieceIsFoundByItsLettersWhateverStandsBetweenThem() {
        assertEquals(
                List.of(List.of(1), List.of(3)),
                LineMap.of(
                        List.of("The bridge!", "It is closed."),
                        List.of("the…The  bridge", "Norhaven", "It is closed.")));
    }

    @Test
    void twoPiecesMayBeReadFromOneLine() {
        assertEquals(
                List.of(List.of(1), List.of(1), List.of(2)),
                LineMap.of(List.of("Why?", "So.", "And so."), List.of("Why? So.", "And so.")));
    }

    @Test
    void aPieceMayStandOnSeveralLines() {
        assertEquals(
                List.of(List.of(1, 2, 3), List.of(4)),
                LineMap.of(List.of("The bridge is closed.", "So."), List.of("The bridge", "is", "closed.", "So.")));
        assertEquals(
                List.of(List.of(1), List.of(1, 2), List.of(2)),
                LineMap.of(
                        List.of("So.", "The bridge is closed.", "No."), List.of("So. The bridge", "is closed. No.")));
    }

    @Test
    void aPieceWithoutALineHasNoneAndTheNextIsFoundAllTheSame() {
        assertEquals(
                List.of(List.of(), List.of(1), List.of()),
                LineMap.of(List.of("Elsewhere.", "So.", ""), List.of("So.")));
        assertEquals(List.of(List.of(1)), LineMap.of(List.of("The bridge is closed."), List.of("The bridge")));
    }

    @Test
    void aPieceIsNotLookedForAboveTheOneBeforeIt() {
        assertEquals(
                List.of(List.of(2), List.of(3)), LineMap.of(List.of("One.", "Two."), List.of("Two.", "One.", "Two.")));
    }

    @Test
    void wherePiecesHaveNoLettersTheirSignsCount() {
        assertEquals(List.of(List.of(2)), LineMap.of(List.of("* * *"), List.of("---", "***")));
    }

    @Test
    void aPieceIsLookedForInTwoThousandLines() {
        var lines = new ArrayList<>(Collections.nCopies(1999, "Norhaven"));
        lines.add("So.");
        assertEquals(List.of(List.of(2000)), LineMap.of(List.of("So."), lines));
        lines.addFirst("Norhaven");
        assertEquals(List.of(List.of()), LineMap.of(List.of("So."), lines));
    }

    @Test
    void linksThatShareALineOnEitherSideBecomeOne() {
        Link one = new Link(List.of(1), List.of(1), 0.9, List.of("Berg"));
        Link two = new Link(List.of(1, 2), List.of(2), 0.5, List.of("Berg", "12"));
        Link three = new Link(List.of(3), List.of(2), 0.7, List.of());
        Link four = new Link(List.of(4), List.of(4), 0.8, List.of());
        assertEquals(
                List.of(new Link(List.of(1, 2, 3), List.of(1, 2), 0.5, List.of("Berg", "12")), four),
                Overlaps.joined(List.of(one, two, three, four)));
    }

    @Test
    void aLinkHoldsLinesThatCountFromOneAndOneSideMayBeEmpty() {
        List<Integer> none = List.of();
        List<Integer> zero = List.of(0);
        List<Integer> line = List.of(1);
        assertTrue(Link.given(line, none).isOneSided());
        assertTrue(Link.given(none, line).isOneSided());
        assertEquals(false, Link.given(line, line).isOneSided());
        assertEquals(1, Link.given(line, line).confidence());
        assertThrows(IllegalArgumentException.class, () -> Link.given(none, none));
        assertThrows(IllegalArgumentException.class, () -> Link.given(zero, line));
        assertThrows(IllegalArgumentException.class, () -> Link.given(line, zero));
    }
}
