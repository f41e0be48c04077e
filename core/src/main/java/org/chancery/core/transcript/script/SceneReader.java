package org.chancery.core.transcript.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.model.Participant;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.lexicon.Vocabulary.Part;
import org.chancery.core.transcript.outline.Outline;

/**
 * Gives every speech its speaker and its part. What a principal says is an answer while a question is open, and else
 * remarks. A question is open until the next one, until the moderator speaks after an answer, and until a break or
 * heading with a new speaker below it; a heading does not close one that nobody has answered yet.
 */
final class SceneReader {
    private static final int A_WORD = 3;
    private static final int THROWN_IN = 6;
    private static final int FAREWELL = 45;
    private static final int TABLE = 12;
    private static final int MOST_AFTER = 20;

    private final Troupe troupe;
    private final Optional<Participant> opening;
    private final Talk talk;
    private final Room room;
    private final Chairing chairing;
    private final List<Scene> scenes = new ArrayList<>();
    private final Set<Optional<Participant>> spoken = new HashSet<>();
    private final List<Block.Mark> pending = new ArrayList<>();
    /** Where nearly every turn stands between two, breaks part turns and not sections. */
    private final boolean breaksDivide;

    private boolean questionOpen;
    private boolean answered;
    private boolean closing;
    /** Whether anybody has said more than a few words. */
    private boolean hasSpoken;
    /** Whose remarks the open question broke into. */
    private Optional<Participant> interrupted = Optional.empty();

    private Scene.Speech last;

    private SceneReader(
            List<Block.Speech> speeches,
            Troupe troupe,
            Optional<Participant> opening,
            Talk talk,
            boolean breaksDivide) {
        this.troupe = troupe;
        this.opening = opening;
        this.talk = talk;
        room = new Room(speeches, troupe);
        chairing = new Chairing(room, troupe, talk);
        this.breaksDivide = breaksDivide;
        last = new Scene.Speech(
                Role.REMARKS, opening, new Block.Speech(Optional.empty(), List.of(), false, false, false), false);
    }

    /** Reads blocks, told who speaks when the first has no label. */
    static List<Scene> read(List<Block> blocks, Troupe troupe, Optional<Participant> opening, Talk talk) {
        List<Block.Speech> speeches = Block.speeches(blocks);
        long breaks = blocks.stream()
                .filter(block -> block instanceof Block.Mark mark && mark.kind() == Outline.Kind.BREAK)
                .count();
        var reader = new SceneReader(speeches, troupe, opening, talk, breaks * 2 < speeches.size());
        int at = 0;
        for (Block block : blocks) {
            switch (block) {
                case Block.Mark mark -> reader.pending.add(mark);
                case Block.Speech speech -> {
                    at++;
                    reader.add(speech, speeches.subList(at, speeches.size()));
                }
            }
        }
        reader.placeMarks(false);
        return reader.scenes;
    }

    private void add(Block.Speech speech, List<Block.Speech> after) {
        closeAtMarks(speech);
        Role role = role(speech, after);
        boolean reply = isReply(role, after);
        placeMarks(reply);
        interrupted = role == Role.QUESTION ? interrupts(speech) : interrupted;
        last = new Scene.Speech(role, speaker(speech, role), speech, reply);
        scenes.add(last);
        spoken.add(last.speaker());
        hasSpoken |= Talk.length(speech) > FAREWELL;
        questionOpen = reply || role == Role.QUESTION;
        answered = role == Role.ANSWER || (reply && answered);
    }

    private boolean isReply(Role role, List<Block.Speech> after) {
        return switch (role) {
            case ANSWER -> true;
            case INTERJECTION -> questionOpen;
            case MODERATION -> questionOpen && (!answered || (!after.isEmpty() && room.isPodium(after.getFirst())));
            case REMARKS, QUESTION -> false;
        };
    }

    private void closeAtMarks(Block.Speech speech) {
        for (Block.Mark mark : pending) {
            boolean divides = mark.kind() == Outline.Kind.BREAK && breaksDivide && !speech.continued();
            boolean heads = mark.kind() == Outline.Kind.HEADING && answered;
            questionOpen &= !divides && !heads;
        }
    }

    private void placeMarks(boolean inExchange) {
        pending.forEach(mark -> scenes.add(new Scene.Mark(mark, inExchange)));
        pending.clear();
    }

    private Role role(Block.Speech speech, List<Block.Speech> after) {
        if (speech.answers()) {
            return Role.ANSWER;
        }
        if (speech.asks()) {
            return Role.QUESTION;
        }
        if (speech.label().isEmpty()) {
            Role speaking = questionOpen ? Role.ANSWER : Role.REMARKS;
            return last.role() == Role.ANSWER || last.role() == Role.REMARKS ? speaking : last.role();
        }
        Label label = speech.label().get();
        return label.part().map(part -> ofPart(part, speech, after)).orElseGet(() -> ofPerson(label, speech, after));
    }

    private Role ofPart(Part part, Block.Speech speech, List<Block.Speech> after) {
        return switch (part) {
            case QUESTION -> isCry(speech) ? Role.INTERJECTION : fromFloor(speech, after);
            case ANSWER -> Role.ANSWER;
            case REMARK -> talk.endsInQuestion(speech) ? Role.QUESTION : Role.INTERJECTION;
            case MODERATOR -> Role.MODERATION;
        };
    }

    /** “Q Hey!”; where the whole word “Question” is printed, whoever printed it heard one. */
    private boolean isCry(Block.Speech speech) {
        return talk.isExclamation(speech)
                && speech.label().filter(label -> label.text().length() == 1).isPresent();
    }

    /** A word of thanks is no question, nor is asking for the floor, which is then given. */
    private Role fromFloor(Block.Speech speech, List<Block.Speech> after) {
        boolean asksForFloor = Chairing.isShort(speech)
                && after.size() > 1
                && room.isPodium(after.getFirst())
                && room.isFloor(after.get(1))
                && chairing.givesFloor(after.getFirst());
        boolean courtesy = talk.isCourtesyToSomebody(speech) && !isUnheardQuestion(speech, after);
        return asksForFloor || courtesy ? Role.INTERJECTION : Role.QUESTION;
    }

    /** What nobody wrote down was a question when somebody answers it at length, unless it fell into an answer. */
    private boolean isUnheardQuestion(Block.Speech speech, List<Block.Speech> after) {
        return Talk.isUnheard(speech)
                && !after.isEmpty()
                && room.isPodium(after.getFirst())
                && !talk.isCourtesy(after.getFirst())
                && !(last.role() == Role.ANSWER && Talk.isCutOff(last.speech()));
    }

    private Role ofPerson(Label label, Block.Speech speech, List<Block.Speech> after) {
        return switch (room.part(label)) {
            case JOURNALIST -> fromFloor(speech, after);
            case MODERATOR -> Role.MODERATION;
            case INTERPRETER -> Role.INTERJECTION;
            case PRINCIPAL -> fromPodium(speech, after);
        };
    }

    private Role fromPodium(Block.Speech speech, List<Block.Speech> after) {
        boolean asked = !after.isEmpty() && room.isFloor(after.getFirst());
        if (isThrownIn(speech, asked, after)) {
            return Role.INTERJECTION;
        }
        if (chairing.handsOver(speech, last.role(), after) || opensOrEnds(speech, asked, after)) {
            return Role.MODERATION;
        }
        questionOpen &= !resumesRemarks(speech) && !beginsRemarks(speech);
        boolean answeredByOther = last.role() == Role.ANSWER && !last.speaker().equals(speaker(speech, Role.ANSWER));
        boolean unasked = last.role() == Role.INTERJECTION && !talk.asks(last.speech());
        boolean assents = questionOpen && (unasked || answeredByOther) && talk.isCourtesy(speech);
        if (asked
                && (chairing.givesFloor(speech)
                        || assents
                        || chairing.callsAsker(speech, last.role(), after.getFirst()))) {
            return Role.MODERATION;
        }
        closing |= questionOpen && last.role() != Role.QUESTION && isFarewell(speech, after);
        if (questionOpen && !closing) {
            return Role.ANSWER;
        }
        return isTableTalk(speech, after) ? Role.INTERJECTION : Role.REMARKS;
    }

    /**
     * “With that, I am happy to take your questions.”, or that there will be none any more. Whoever says so before having
     * said anything else speaks to the matter, unless it is all that is said.
     */
    private boolean opensOrEnds(Block.Speech speech, boolean asked, List<Block.Speech> after) {
        boolean opens =
                asked && !questionOpen && (spoken.contains(speaker(speech, Role.REMARKS)) || Chairing.isShort(speech));
        boolean ends = answered && !room.isAsked(after);
        return (opens || ends) && last.role() != Role.QUESTION && talk.onlyGivesFloor(speech);
    }

    private Optional<Participant> interrupts(Block.Speech question) {
        boolean thrownIn = last.role() == Role.REMARKS && Talk.length(question) <= THROWN_IN;
        return thrownIn ? last.speaker() : Optional.empty();
    }

    /** Whoever was broken into, has replied and is labelled once more goes on with the remarks. */
    private boolean resumesRemarks(Block.Speech speech) {
        return answered
                && interrupted.isPresent()
                && last.speaker().equals(interrupted)
                && speaker(speech, Role.REMARKS).equals(interrupted);
    }

    /** Whoever greets everybody at length when somebody else has answered does not answer. */
    private boolean beginsRemarks(Block.Speech speech) {
        return answered
                && !last.speaker().equals(speaker(speech, Role.REMARKS))
                && talk.greets(speech)
                && Talk.length(speech) > FAREWELL;
    }

    /** “Where do I sign?”: a word among principals who have already spoken, where nobody has asked. */
    private boolean isTableTalk(Block.Speech speech, List<Block.Speech> after) {
        return room.hasFloor()
                && hasSpoken
                && !after.isEmpty()
                && last.role() != Role.MODERATION
                && Talk.length(speech) <= TABLE
                && !talk.isMostlyCourtesy(speech);
    }

    /** Thanks, and nobody asks any more. */
    private boolean isFarewell(Block.Speech speech, List<Block.Speech> after) {
        return Talk.length(speech) <= FAREWELL
                && talk.isMostlyCourtesy(speech)
                && after.size() < MOST_AFTER
                && !room.isAsked(after);
    }

    /** A word of a principal into a question that goes on behind it. */
    private boolean isThrownIn(Block.Speech speech, boolean asked, List<Block.Speech> after) {
        if (!asked || last.role() != Role.QUESTION || Talk.length(speech) > THROWN_IN) {
            return false;
        }
        boolean running =
                Talk.length(speech) <= A_WORD && Talk.isCutOff(last.speech()) && Talk.goesOn(after.getFirst());
        boolean assent = talk.isCourtesy(speech) && !talk.asks(last.speech());
        return running || assent;
    }

    private Optional<Participant> speaker(Block.Speech speech, Role role) {
        if (speech.asks()) {
            return Optional.empty();
        }
        if (speech.label().isEmpty()) {
            return speech.continued() ? last.speaker() : speech.answers() ? troupe.onlyPrincipal() : opening;
        }
        Label label = speech.label().get();
        if (!label.isGeneric()) {
            return troupe.find(label);
        }
        return role == Role.ANSWER ? troupe.onlyPrincipal() : Optional.empty();
    }
}
