package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.core.model.Participant;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.chancery.core.pairing.align.Bead;
import org.chancery.core.pairing.align.Crossings;
import org.chancery.core.pairing.align.Unit;

/**
 * The passages of a statement that its original has in one place and a translation in another.
 *
 * @param places the ids of those passages of the original, each with the id of the place in the translation; the same when
 *     paragraphs within a passage have changed places
 * @param elsewhere the ids of all passages of the translation that stand in such a place
 */
record Moved(Map<String, String> places, Set<String> elsewhere) {
    /** Finds them. */
    static Moved between(Statement statement, Locale original, Locale translation) {
        Script left = Script.of(statement.body(), original);
        Script right = Script.of(statement.body(), translation);
        var ours = new ArrayList<String>();
        var theirs = new ArrayList<String>();
        var beads = new ArrayList<Bead>();
        for (Passage passage : statement.passages()) {
            int lefts = passage.paragraphs(original).size();
            int rights = passage.paragraphs(translation).size();
            beads.add(Bead.given(ours.size(), lefts, theirs.size(), rights));
            ours.addAll(Collections.nCopies(lefts, passage.id()));
            theirs.addAll(Collections.nCopies(rights, passage.id()));
        }
        Map<String, String> places = new HashMap<>();
        Set<String> elsewhere = new HashSet<>();
        for (Bead bead : Crossings.of(units(statement, left), units(statement, right), beads, List.of())) {
            ours.subList(bead.left(), bead.leftEnd()).forEach(id -> places.put(id, theirs.get(bead.right())));
            elsewhere.addAll(theirs.subList(bead.right(), bead.rightEnd()));
        }
        return new Moved(places, elsewhere);
    }

    private static List<Unit> units(Statement statement, Script script) {
        List<String> people =
                statement.participants().stream().map(Participant::id).toList();
        List<Piece> words = script.pieces().stream()
                .filter(piece -> piece.paragraph().isPresent())
                .toList();
        return Scripts.units(script, words, turn -> speaker(turn, people));
    }

    private static int speaker(Turn turn, List<String> people) {
        return turn.speakers().size() == 1 ? people.indexOf(turn.speakers().getFirst()) : Unit.UNKNOWN;
    }
}
