package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.internal.language.Sounds;
import org.chancery.core.internal.language.Token;
import org.chancery.core.internal.language.Tokens;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Participant;

/**
 * Joins the participants of two versions: «С.В.Лавров» is “Sergey Lavrov”. Names are compared by their sound; the last
 * word decides, and initials must not speak against it.
 */
final class People {
    private final List<Participant> joined = new ArrayList<>();
    private final Map<String, String> idOfRight = new HashMap<>();

    private final Merge merge;

    private People(Merge merge) {
        this.merge = merge;
    }

    static People join(List<Participant> left, List<Participant> right, Merge merge) {
        var people = new People(merge);
        var ids = new Ids(left.stream().map(Participant::id).toList());
        var free = new ArrayList<>(right);
        for (Participant ours : left) {
            Optional<Participant> theirs =
                    free.stream().filter(other -> isSame(ours, other)).findFirst();
            theirs.ifPresent(free::remove);
            theirs.ifPresent(other -> people.idOfRight.put(other.id(), ours.id()));
            people.joined.add(theirs.map(other -> people.merged(ours, other)).orElse(ours));
        }
        for (Participant other : free) {
            String id = ids.give(other.id());
            people.idOfRight.put(other.id(), id);
            people.joined.add(new Participant(id, other.name(), other.role(), other.office(), other.affiliation()));
        }
        return people;
    }

    List<Participant> joined() {
        return joined;
    }

    /** A number for each participant of the left side, and the same for the same one of the right side. */
    int number(List<String> speakers) {
        return speakers.size() == 1
                ? joined.stream().map(Participant::id).toList().indexOf(speakers.getFirst())
                : -1;
    }

    /** The id under which a participant of the right side is known now; an unknown one keeps its own. */
    String idOfRight(String id) {
        return idOfRight.getOrDefault(id, id);
    }

    private Participant merged(Participant ours, Participant theirs) {
        return new Participant(
                ours.id(),
                merge.both(ours.name(), theirs.name()),
                ours.role(),
                merge.both(ours.office(), theirs.office()),
                merge.both(ours.affiliation(), theirs.affiliation()));
    }

    private static boolean isSame(Participant ours, Participant theirs) {
        List<String> one = words(ours.name());
        List<String> other = words(theirs.name());
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return soundAlike(one.getLast(), other.getLast()) && initial(one.getFirst(), other.getFirst());
    }

    private static List<String> words(Localized<String> name) {
        return Tokens.of(name.first()).stream()
                .filter(token -> token.type() == Token.Type.WORD)
                .map(Token::text)
                .toList();
    }

    /** Either sound may have an ending more: «Лаврова». */
    private static boolean soundAlike(String one, String other) {
        String ours = Sounds.of(one);
        String theirs = Sounds.of(other);
        int shorter = Math.min(ours.length(), theirs.length());
        return shorter >= 2
                && Math.max(ours.length(), theirs.length()) - shorter <= 1
                && ours.substring(0, shorter).equals(theirs.substring(0, shorter));
    }

    /** A consonant that is heard first on one side must be so on the other; H and Х are not heard. */
    private static boolean initial(String one, String other) {
        String ours = Sounds.of(one);
        String theirs = Sounds.of(other);
        return ours.isEmpty()
                || theirs.isEmpty()
                || ours.charAt(0) == theirs.charAt(0)
                || ours.charAt(0) == 'a'
                || theirs.charAt(0) == 'a';
    }
}
