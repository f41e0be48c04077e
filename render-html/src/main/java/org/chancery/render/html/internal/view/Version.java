package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * What one language has for a passage; an empty cell when it has nothing to say.
 *
 * @param language which
 * @param paragraphs the words
 * @param notice why there are none, in at most one piece
 */
public record Version(Language language, List<Paragraph> paragraphs, List<Words> notice) {
    /**
     * A paragraph.
     *
     * @param id its own anchor, when its passage has more than one
     * @param runs its pieces
     */
    public record Paragraph(String id, List<Run> runs) {}
}
