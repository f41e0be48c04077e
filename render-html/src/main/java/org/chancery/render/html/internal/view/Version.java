package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * What one language has for a passage; an empty cell when it has nothing to say.
 *
 * @param tag of the language
 * @param direction of the language, as in {@link Language}
 * @param single whether it is one paragraph
 * @param words all of it when it is one paragraph of words alone, as most are; otherwise empty
 * @param paragraphs the words
 * @param notice why there are none, in at most one piece
 */
public record Version(
        String tag, String direction, boolean single, String words, List<Paragraph> paragraphs, List<Words> notice) {
    /** What one language has for a passage. */
    public Version(Language language, List<Paragraph> paragraphs, List<Words> notice) {
        this(language.tag(), language.direction(), paragraphs.size() == 1, words(paragraphs), paragraphs, notice);
    }

    private static String words(List<Paragraph> paragraphs) {
        return paragraphs.size() == 1 && paragraphs.getFirst().runs().size() == 1
                ? paragraphs.getFirst().runs().getFirst().text()
                : "";
    }

    /**
     * A paragraph.
     *
     * @param id its own anchor, when its passage has more than one
     * @param runs its pieces
     */
    public record Paragraph(String id, List<Run> runs) {}
}
