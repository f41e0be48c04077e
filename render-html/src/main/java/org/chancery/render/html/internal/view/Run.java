package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * A piece of a paragraph.
 *
 * @param kind the name of the macro that writes it: {@code line} (a line break), {@code insertion}, {@code aside},
 *     {@code emphasis}, {@code link}, {@code foreign} or {@code unlinked} (a link whose address is not printed)
 * @param words whether it is words and nothing else; it needs no macro then
 * @param text the words, also those of an insertion or aside on one line
 * @param address where a link leads
 * @param language the language of foreign words
 * @param content what the others are made of
 */
public record Run(String kind, boolean words, String text, String address, Language language, List<Run> content) {
    /** A piece made of others. */
    public Run(String kind, String address, Language language, List<Run> content) {
        this(kind, false, "", address, language, content);
    }

    /** The end of a line within a paragraph. */
    public static final Run LINE = new Run("line", false, "", "", Language.SAME, List.of());

    /** {@return plain words} */
    public static Run text(String words) {
        return new Run("", true, words, "", Language.SAME, List.of());
    }

    /** {@return a piece made of others; of its words, when those are all} */
    public static Run of(String kind, List<Run> content) {
        boolean plain = content.size() == 1 && content.getFirst().words();
        return plain
                ? new Run(kind, false, content.getFirst().text(), "", Language.SAME, List.of())
                : new Run(kind, "", Language.SAME, content);
    }

    /** {@return the same with other words} */
    Run with(String others) {
        return new Run(kind, words, others, address, language, content);
    }
}
