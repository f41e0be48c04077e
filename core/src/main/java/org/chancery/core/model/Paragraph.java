package org.chancery.core.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph in one language.
 *
 * @param content its inlines, at least one; neighbouring {@link Inline.Text}s are joined into one
 */
public record Paragraph(List<Inline> content) {
    /** Copies and joins; throws {@link IllegalArgumentException} when there is nothing. */
    public Paragraph {
        if (content.isEmpty()) {
            throw new IllegalArgumentException("A paragraph is empty");
        }
        content = joined(content);
    }

    /** {@return a paragraph of plain text} */
    public static Paragraph of(String text) {
        return new Paragraph(List.of(new Inline.Text(text)));
    }

    /** {@return the words as they are printed, brackets of insertions and asides included} */
    public String printed() {
        return Inline.printed(content);
    }

    private static List<Inline> joined(List<Inline> content) {
        var result = new ArrayList<Inline>(content.size());
        for (Inline next : content) {
            if (next instanceof Inline.Text text
                    && !result.isEmpty()
                    && result.getLast() instanceof Inline.Text before) {
                result.set(result.size() - 1, new Inline.Text(before.text() + text.text()));
            } else {
                result.add(next);
            }
        }
        return List.copyOf(result);
    }
}
