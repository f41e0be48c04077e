package org.chancery.render.pdf.internal.document;

import java.util.List;

/**
 * What begins on a page of its own: a statement, with what stands before the first and after the last of them.
 *
 * @param sections in reading order
 * @param margins what is printed outside the text, for each language
 */
public record Chapter(List<Section> sections, List<Margin> margins) {
    /** Copies the lists. */
    public Chapter {
        sections = List.copyOf(sections);
        margins = List.copyOf(margins);
    }

    /**
     * What is printed in the margins of every page in one language.
     *
     * @param title for the head; cut off where it does not fit
     * @param date for the head; may be empty
     * @param pageOf for the foot: {@code Page {0} of {1}}
     */
    public record Margin(Text title, Text date, Text pageOf) {}
}
