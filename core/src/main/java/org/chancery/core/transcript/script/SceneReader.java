package org.chancery.core.transcript.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
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
    private static final int SHORT = 14;
    private static final int CALL = 25;
    private static final int FAREWELL = 45;
    private static final int MOST_AFTER = 20;

    private final Troupe troupe;
    private final Optional<Participant> opening;
    private final Talk talk;
    private final List<Scene> scenes = new ArrayList<>();
    private final Set<Optional<Participant>> spoken = new HashSet<>();
    private final List<Block.Mark> pending = new ArrayList<>();
    /** Where nearly every turn stands between two, breaks part turns and not sections. */
    private final boolean breaksDivide;

    /** Whether anybody asks in this text; at a meeting one principal calls the other without leading. */
    private final boolean hasFloor;

    private boolean questionOpen;
    private boolean answered;
    private boolean closing;
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
        this.breaksDivide = breaksDivide;
        hasFloor = speeches.stream().anyMatch(this::isFromFloor);
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
        questionOpen = reply || role == Role.QUESTION;
        answered = role == Role.ANSWER || (reply && answered);
    }

    private boolean isReply(Role role, List<Block.Speech> after) {
        return switch (role) {
            case ANSWER -> true;
            case INTERJECTION -> questionOpen;
            case MODERATION -> questionOpen && (!answered || (!after.isEmpty() && isPodium(after.getFirst())));
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
            case QUESTION -> fromFloor(speech, after);
            case ANSWER -> Role.ANSWER;
            case REMARK -> talk.endsInQuestion(speech) ? Role.QUESTION : Role.INTERJECTION;
            case MODERATOR -> Role.MODERATION;
        };
    }

    /** A word of thanks is no question, nor is asking for the floor, which is then given. */
    private Role fromFloor(Block.Speech speech, List<Block.Speech> after) {
        boolean asksForFloor = Talk.length(speech) <= SHORT
                && after.size() > 1
                && isPodium(after.getFirst())
                && isFromFloor(after.get(1))
                && isGivenFloor(after.getFirst());
        boolean courtesy = talk.isCourtesy(speech) && !isUnheardQuestion(speech, after);
        return asksForFloor || courtesy ? Role.INTERJECTION : Role.QUESTION;
    }

    /** What nobody wrote down was a question when somebody answers it at length, unless it fell into an answer. */
    private boolean isUnheardQuestion(Block.Speech speech, List<Block.Speech> after) {
        return Talk.isUnheard(speech)
                && !after.isEmpty()
                && isPodium(after.getFirst())
                && !talk.isCourtesy(after.getFirst())
                && !(last.role() == Role.ANSWER && Talk.isCutOff(last.speech()));
    }

    private boolean isPodium(Block.Speech speech) {
        return speech.label()
                .filter(label -> !label.isGeneric() && part(label) == ParticipantRole.PRINCIPAL)
                .isPresent();
    }

    private boolean isGivenFloor(Block.Speech speech) {
        return Talk.length(speech) <= SHORT && talk.onlyGivesFloor(speech);
    }

    private Role ofPerson(Label label, Block.Speech speech, List<Block.Speech> after) {
        return switch (part(label)) {
            case JOURNALIST -> fromFloor(speech, after);
            case MODERATOR -> Role.MODERATION;
            case INTERPRETER -> Role.INTERJECTION;
            case PRINCIPAL -> fromPodium(speech, after);
        };
    }

    private ParticipantRole part(Label label) {
        return troupe.find(label).map(Participant::role).orElse(ParticipantRole.PRINCIPAL);
    }

    private Role fromPodium(Block.Speech speech, List<Block.Speech> after) {
        boolean asked = !after.isEmpty() && isFromFloor(after.getFirst());
        if (isThrownIn(speech, asked, after)) {
            return Role.INTERJECTION;
        }
        if (handsOver(speech, after) || opensOrEnds(speech, asked, after)) {
            return Role.MODERATION;
        }
        questionOpen &= !resumesRemarks(speech);
        boolean answeredByOther = last.role() == Role.ANSWER && !last.speaker().equals(speaker(speech, Role.ANSWER));
        boolean unasked = last.role() == Role.INTERJECTION && !talk.asks(last.speech());
        boolean assents = questionOpen && (unasked || answeredByOther) && talk.isCourtesy(speech);
        if (asked && (isGivenFloor(speech) || assents || callsAsker(speech, after.getFirst()))) {
            return Role.MODERATION;
        }
        closing |= questionOpen && last.role() != Role.QUESTION && isFarewell(speech, after);
        return questionOpen && !closing ? Role.ANSWER : Role.REMARKS;
    }

    /** “Dr. Holt, please.”: a short word that names another principal, who speaks next, or somebody under the same label. */
    private boolean handsOver(Block.Speech speech, List<Block.Speech> after) {
        if (!hasFloor || after.isEmpty() || !isPodium(after.getFirst())) {
            return false;
        }
        if (last.role() == Role.QUESTION && Talk.length(speech) > CALL) {
            return false;
        }
        Label next = after.getFirst().label().get();
        boolean same = troupe.find(next).equals(speech.label().flatMap(troupe::find));
        return same ? talk.onlyGivesFloor(speech) : Talk.calls(speech, next) && !talk.isMostlyCourtesy(speech);
    }

    /** “Yes, please, Maren.”, and nothing to answer. */
    private boolean callsAsker(Block.Speech speech, Block.Speech next) {
        boolean named = next.label().filter(label -> Talk.calls(speech, label)).isPresent();
        return last.role() != Role.QUESTION && Talk.length(speech) <= SHORT && (named || talk.isCall(speech));
    }

    /** “With that, I am happy to take your questions.”, or that there will be none any more. */
    private boolean opensOrEnds(Block.Speech speech, boolean asked, List<Block.Speech> after) {
        boolean opens = asked
                && !questionOpen
                && (spoken.contains(speaker(speech, Role.REMARKS)) || Talk.length(speech) <= SHORT);
        boolean ends = hasFloor && answered && after.stream().noneMatch(this::isFromFloor);
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

    /** Thanks, and nobody asks any more. */
    private boolean isFarewell(Block.Speech speech, List<Block.Speech> after) {
        return Talk.length(speech) <= FAREWELL
                && talk.isMostlyCourtesy(speech)
                && after.size() < MOST_AFTER
                && after.stream().noneMatch(this::isFromFloor);
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

    private boolean isFromFloor(Block.Speech speech) {
        Optional<Label> label = speech.label();
        return label.filter(found ->
                        found.is(Part.QUESTION) || (!found.isGeneric() && part(found) == ParticipantRole.JOURNALIST))
                .isPresent();
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
