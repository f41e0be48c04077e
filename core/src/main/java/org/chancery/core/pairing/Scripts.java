package org.chancery.core.pairing;

import java.util.List;
import java.util.function.ToIntFunction;
import org.chancery.core.model.Turn;
import org.chancery.core.pairing.align.Unit;

/**
 * Both bodies as rows.
 *
 * @param original the original
 * @param translation its translation
 * @param ourPieces the original's paragraphs and marks
 * @param theirPieces the translation's
 */
record Scripts(Script original, Script translation, List<Piece> ourPieces, List<Piece> theirPieces) {
    Scripts(Script original, Script translation) {
        this(original, translation, original.pieces(), translation.pieces());
    }

    List<Unit> ours(People people) {
        return units(original, ourPieces, turn -> people.number(turn.speakers()));
    }

    List<Unit> theirs(People people) {
        return units(
                translation,
                theirPieces,
                turn -> people.number(
                        turn.speakers().stream().map(people::idOfRight).toList()));
    }

    static List<Unit> units(Script script, List<Piece> pieces, ToIntFunction<Turn> speaker) {
        return pieces.stream()
                .map(piece -> new Unit(
                        piece.segment().form().role(),
                        piece.first(),
                        piece.segment().turn().map(speaker::applyAsInt).orElse(Unit.UNKNOWN),
                        script.language(),
                        piece.text()))
                .toList();
    }
}
