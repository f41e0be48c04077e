package org.chancery.core.transcript.script;

import java.util.List;
import java.util.Optional;
import org.chancery.core.model.Participant;
import org.chancery.core.transcript.outline.Outline;

/** What the body of a page is made of, with everybody in their parts. */
public sealed interface Scene {
    /**
     * What somebody says.
     *
     * @param role in which part
     * @param speaker who, as far as known
     * @param speech the words
     * @param inExchange whether it stands among the replies to a question
     */
    record Speech(Role role, Optional<Participant> speaker, Block.Speech speech, boolean inExchange) implements Scene {}

    /**
     * A mark between speeches.
     *
     * @param mark which
     * @param inExchange whether it stands among the replies to a question
     */
    record Mark(Block.Mark mark, boolean inExchange) implements Scene {}

    /** {@return the spans of scenes, in the order of the source} */
    default List<Outline.Span> spans() {
        return switch (this) {
            case Mark mark -> mark.mark().stretch().as(mark.mark().kind());
            case Speech speech -> SpeechSpans.of(speech);
        };
    }
}
