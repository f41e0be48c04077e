package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * A piece of a paragraph.
 *
 * @param kind {@code text}, {@code line} (a line break), {@code insertion}, {@code aside}, {@code emphasis},
 *     {@code link}, {@code foreign} or {@code plain} (a link whose address is not printed)
 * @param text the words of a text
 * @param address where a link leads
 * @param language the language of foreign words
 * @param content what the others are made of
 */
public record Run(String kind, String text, String address, Language language, List<Run> content) {
    /** The end of a line within a paragraph. */
    public static final Run LINE = new Run("line", "", "", Language.SAME, List.of());

    /** {@return plain words} */
    public static Run text(String words) {
        return new Run("text", words, "", Language.SAME, List.of());
    }

    /** {@return a piece made of others} */
    public static Run of(String kind, List<Run> content) {
        return new Run(kind, "", "", Language.SAME, content);
    }
}
