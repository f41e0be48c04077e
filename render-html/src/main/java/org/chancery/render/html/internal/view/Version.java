package org.chancery.render.html.internal.view;

import java.util.Iterator;
import java.util.List;

/**
 * What one language has for a passage; an empty cell when it has nothing to say.
 *
 * @param tag of the language
 * @param direction of the language, as in {@link Language}
 * @param single whether it is one paragraph
 * @param paragraphs the words
 * @param notice why there are none, in at most one piece
 */
public record Version(String tag, String direction, boolean single, List<Paragraph> paragraphs, List<Words> notice) {
    /** What one language has for a passage. */
    public Version(Language language, List<Paragraph> paragraphs, List<Words> notice) {
        this(language.tag(), language.direction(), paragraphs.size() == 1, paragraphs, notice);
    }

    /** {@return whether it is one paragraph in which nothing is nested} */
    boolean isFlat() {
        return single && runs().stream().allMatch(run -> run.content().isEmpty());
    }

    /** Tells the shape of what is flat. */
    void shape(List<Object> shape) {
        shape.add(tag);
        shape.add(direction);
        shape.add(runs().size());
        runs().forEach(run -> shape.add(run.kind()));
    }

    /** Tells the words of what is flat. */
    void words(List<String> words) {
        runs().forEach(run -> words.add(run.text()));
    }

    /** {@return the same with other words} */
    Version with(Iterator<String> words) {
        List<Run> runs = runs().stream().map(run -> run.with(words.next())).toList();
        return new Version(tag, direction, true, List.of(new Paragraph("", runs)), notice);
    }

    private List<Run> runs() {
        return paragraphs.getFirst().runs();
    }

    /**
     * A paragraph.
     *
     * @param id its own anchor, when its passage has more than one
     * @param runs its pieces
     */
    public record Paragraph(String id, List<Run> runs) {}
}
