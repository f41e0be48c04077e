package org.chancery.render.pdf.internal.document;

import java.util.List;
import java.util.Optional;

/**
 * What begins on a page of its own: a statement, with what stands before the first and after the last of them; or what
 * stands before all statements of a volume.
 *
 * @param sections in reading order
 * @param titleLevel the level of its main heading, 1 or 2
 * @param margins what is printed outside the text, for each language
 * @param bookmarks in the order of the places where they lead
 */
public record Chapter(List<Section> sections, int titleLevel, List<Margin> margins, List<Bookmark> bookmarks) {
    /** Copies the lists. */
    public Chapter {
        sections = List.copyOf(sections);
        margins = List.copyOf(margins);
        bookmarks = List.copyOf(bookmarks);
    }

    /**
     * What is printed in the margins of every page in one language.
     *
     * @param title for the head; cut off where it does not fit
     * @param date for the head; may be empty
     * @param banner above the head, when nothing may be published yet
     * @param pageOf for the foot: {@code Page {0} of {1}}
     */
    public record Margin(Text title, Text date, Optional<Text> banner, Text pageOf) {}
}
