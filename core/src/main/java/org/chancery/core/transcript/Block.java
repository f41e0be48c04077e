package org.chancery.core.transcript;

import java.util.List;
import java.util.Optional;

/** What the body of a page is made of before it is known who speaks in which part. */
sealed interface Block {
    /** The speeches among blocks. */
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
     * @param continued whether an unlabelled turn goes on after a mark
     */
    record Speech(Optional<PrintedLabel> label, List<Stretch> paragraphs, boolean continued) implements Block {}

    /**
     * A paragraph that nobody speaks.
     *
     * @param kind {@code BREAK}, {@code OMISSION}, {@code NARRATIVE}, {@code HEADING} or {@code UNPLACED}
     * @param stretch it
     */
    record Mark(Outline.Kind kind, Stretch stretch) implements Block {}
}
