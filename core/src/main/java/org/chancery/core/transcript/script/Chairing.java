package org.chancery.core.transcript.script;

import java.util.List;
import org.chancery.core.transcript.label.Label;

/**
 * Tells when somebody on the podium does not speak to the matter, but leads: gives the floor, or calls a colleague or
 * somebody who asks. Only short words do, and what stands around them.
 */
final class Chairing {
    private static final int SHORT = 14;
    private static final int CALL = 25;

    private final Room room;
    private final Troupe troupe;
    private final Talk talk;

    Chairing(Room room, Troupe troupe, Talk talk) {
        this.room = room;
        this.troupe = troupe;
        this.talk = talk;
    }

    static boolean isShort(Block.Speech speech) {
        return Talk.length(speech) <= SHORT;
    }

    /** “Go ahead.” */
    boolean givesFloor(Block.Speech speech) {
        return isShort(speech) && talk.onlyGivesFloor(speech);
    }

    /** “Dr. Holt, please.”: a word that names another principal, who speaks next, asks one, or ends under one label. */
    boolean handsOver(Block.Speech speech, Role before, List<Block.Speech> after) {
        boolean asked = before == Role.QUESTION;
        boolean possible = room.hasFloor() && !after.isEmpty() && room.isPodium(after.getFirst());
        if (!possible || (asked && Talk.length(speech) > CALL)) {
            return false;
        }
        Label next = after.getFirst().label().orElseThrow();
        if (troupe.find(next).equals(speech.label().flatMap(troupe::find))) {
            return talk.onlyGivesFloor(speech);
        }
        boolean asks = !asked && Talk.length(speech) <= CALL && talk.endsInQuestion(speech);
        boolean calls = Talk.calls(speech, next) || (!asked && talk.isCall(speech));
        return asks || (calls && !talk.isMostlyCourtesy(speech));
    }

    /** “Yes, please, Maren.”, and nothing to answer. */
    boolean callsAsker(Block.Speech speech, Role before, Block.Speech next) {
        boolean named = next.label().filter(label -> Talk.calls(speech, label)).isPresent();
        return before != Role.QUESTION && isShort(speech) && (named || talk.isCall(speech));
    }
}
