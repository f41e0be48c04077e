package org.chancery.core.pairing;

import java.util.List;
import java.util.Optional;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Turn;

/**
 * A turn, or a part without one, as a link of the chain that a body is.
 *
 * @param number its place in the body, from 0
 * @param form what it is
 * @param place how it stands to the exchange before it
 * @param turn the turn it is
 * @param part the part it is, when that says more than form and passages do: a break, an omission, a figure
 * @param passages its words
 */
record Segment(int number, Form form, Place place, Optional<Turn> turn, Optional<Part> part, List<Passage> passages) {
    /** How a segment stands to exchanges. */
    enum Place {
        /** By itself. */
        OUTSIDE,
        /** It begins one: it is the question, or the first reply to one that is not published. */
        OPENS,
        /** It goes on with one. */
        INSIDE
    }

    static Segment of(Form form, Place place, Turn turn) {
        return new Segment(0, form, place, Optional.of(turn), Optional.empty(), turn.passages());
    }

    static Segment of(Form form, Place place, List<Passage> passages) {
        return new Segment(0, form, place, Optional.empty(), Optional.empty(), passages);
    }

    static Segment of(Form form, Place place, Part part, List<Passage> passages) {
        return new Segment(0, form, place, Optional.empty(), Optional.of(part), passages);
    }

    Segment numbered(int place) {
        return new Segment(place, form, this.place, turn, part, passages);
    }

    /** Whether the page prints who speaks, so that it cannot be taken for a part without a speaker. */
    boolean isLabelled() {
        return turn.isPresent()
                && (turn.get().label().isPresent() || turn.get().qualifier().isPresent());
    }
}
