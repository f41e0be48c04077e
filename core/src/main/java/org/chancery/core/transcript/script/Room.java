package org.chancery.core.transcript.script;

import java.util.List;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.lexicon.Vocabulary.Part;

/** Who sits where: on the podium, where people answer, or on the floor, from which they ask. */
final class Room {
    private final Troupe troupe;
    /** Index of the last speech from the floor. */
    private final int lastFromFloor;

    private final int speeches;

    Room(List<Block.Speech> speeches, Troupe troupe) {
        this.troupe = troupe;
        this.speeches = speeches.size();
        int last = speeches.size() - 1;
        while (last >= 0 && !isFloor(speeches.get(last))) {
            last--;
        }
        lastFromFloor = last;
    }

    ParticipantRole part(Label label) {
        return troupe.find(label).map(Participant::role).orElse(ParticipantRole.PRINCIPAL);
    }

    boolean isPodium(Block.Speech speech) {
        return speech.label()
                .filter(label -> !label.isGeneric() && part(label) == ParticipantRole.PRINCIPAL)
                .isPresent();
    }

    boolean isFloor(Block.Speech speech) {
        return speech.label()
                .filter(label ->
                        label.is(Part.QUESTION) || (!label.isGeneric() && part(label) == ParticipantRole.JOURNALIST))
                .isPresent();
    }

    /** Whether anybody asks; at a meeting one principal calls the other without leading. */
    boolean hasFloor() {
        return lastFromFloor >= 0;
    }

    /** Whether anybody asks in the speeches that follow. */
    boolean isAsked(List<Block.Speech> after) {
        return speeches - after.size() <= lastFromFloor;
    }
}
