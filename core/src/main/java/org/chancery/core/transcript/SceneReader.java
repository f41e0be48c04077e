package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;

/**
 * Gives every speech its speaker and its part. What a principal says is an answer while a question is open, and else
 * remarks. A question is open until the next one, until the moderator speaks after an answer, and until a break or
 * heading with a new speaker below it.
 */
final class SceneReader {
    private final Cast cast;
    private final Optional<Participant> opening;
    private final List<Scene> scenes = new ArrayList<>();
    private final List<Block.Mark> pending = new ArrayList<>();
    private boolean questionOpen;
    private boolean answered;
    private Scene.Speech last;

    private SceneReader(Cast cast, Optional<Participant> opening) {
        this.cast = cast;
        this.opening = opening;
        last = new Scene.Speech(Role.REMARKS, opening, new Block.Speech(Optional.empty(), List.of(), false));
    }

    /** Reads blocks, told who speaks when the first has no label. */
    static List<Scene> read(List<Block> blocks, Cast cast, Optional<Participant> opening) {
        var reader = new SceneReader(cast, opening);
        for (Block block : blocks) {
            switch (block) {
                case Block.Mark mark -> reader.pending.add(mark);
                case Block.Speech speech -> reader.add(speech);
            }
        }
        reader.placeMarks(false);
        return reader.scenes;
    }

    private void add(Block.Speech speech) {
        closeAtMarks(speech);
        Role role = role(speech);
        boolean reply = isReply(role);
        placeMarks(reply);
        last = new Scene.Speech(role, speaker(speech, role), speech);
        scenes.add(last);
        questionOpen = reply || role == Role.QUESTION;
        answered = role == Role.ANSWER || (reply && answered);
    }

    private boolean isReply(Role role) {
        return switch (role) {
            case ANSWER -> true;
            case INTERJECTION -> questionOpen;
            case MODERATION -> questionOpen && !answered;
            case REMARKS, QUESTION -> false;
        };
    }

    private void closeAtMarks(Block.Speech speech) {
        for (Block.Mark mark : pending) {
            boolean divides = mark.kind() == Outline.Kind.BREAK && !speech.continued();
            questionOpen &= !divides && mark.kind() != Outline.Kind.HEADING;
        }
    }

    private void placeMarks(boolean inExchange) {
        pending.forEach(mark -> scenes.add(new Scene.Mark(mark, inExchange)));
        pending.clear();
    }

    private Role role(Block.Speech speech) {
        Role speaking = questionOpen ? Role.ANSWER : Role.REMARKS;
        if (speech.label().isEmpty()) {
            return last.role() == Role.ANSWER || last.role() == Role.REMARKS ? speaking : last.role();
        }
        PrintedLabel label = speech.label().get();
        return switch (label.shape()) {
            case QUESTION -> Role.QUESTION;
            case ANSWER -> Role.ANSWER;
            case REMARK -> Role.INTERJECTION;
            case MODERATOR -> Role.MODERATION;
            case NAME, INITIALS ->
                switch (role(label)) {
                    case JOURNALIST -> Role.QUESTION;
                    case MODERATOR -> Role.MODERATION;
                    case PRINCIPAL, INTERPRETER -> speaking;
                };
        };
    }

    private ParticipantRole role(PrintedLabel label) {
        return cast.find(label.name()).map(Participant::role).orElse(ParticipantRole.PRINCIPAL);
    }

    private Optional<Participant> speaker(Block.Speech speech, Role role) {
        if (speech.label().isEmpty()) {
            return speech.continued() ? last.speaker() : opening;
        }
        PrintedLabel label = speech.label().get();
        if (!label.isGeneric()) {
            return cast.find(label.name());
        }
        boolean onlyOne = role == Role.ANSWER && cast.principals().size() == 1;
        return onlyOne ? Optional.of(cast.principals().getFirst()) : Optional.empty();
    }
}
