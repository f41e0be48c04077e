package org.chancery.core.transcript.script;

import java.util.List;
import java.util.Optional;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.text.Stretch;

/** What the body of a page is made of before it is known who speaks in which part. */
public sealed interface Block {
    /** {@return the speeches among blocks} */
    static List<Speech> speeches(List<Block> blocks) {
        return blocks.stream()
                .filter(Speech.class::isInstance)
                .map(Speech.class::cast)
                .toList();
    }

    /**
     * The paragraphs of one speaker.
     *
     * @param label what is printed before them
     * @param paragraphs at least one
     * @param continued whether a turn goes on after a mark, without a label of its own
     * @param asks whether it is a question by its type, for want of any label
     * @param answers whether it is the answer to a question, for want of any label
     */
    record Speech(Optional<Label> label, List<Stretch> paragraphs, boolean continued, boolean asks, boolean answers)
            implements Block {
        /** Copies the list. */
        public Speech {
            paragraphs = List.copyOf(paragraphs);
        }

        /** {@return the first paragraph} */
        public String firstWords() {
            return paragraphs.getFirst().text();
        }

        /** {@return the last paragraph} */
        public String lastWords() {
            return paragraphs.getLast().text();
        }
    }

    /**
     * A paragraph that nobody speaks.
     *
     * @param kind which sort: a break, an omission, a narrative, a note, a heading, a caption, a box, or not understood
     * @param stretch it
     */
    record Mark(Outline.Kind kind, Stretch stretch) implements Block {}
}
