package org.chancery.render.epub.internal;

import java.util.List;
import java.util.stream.Stream;

/**
 * The sections of a book.
 *
 * @param cover the first
 * @param front the title page, and who publishes the book where that is known
 * @param navigation the table of contents
 * @param statements in the order of the publication
 * @param back ways to find a place in them
 */
record Contents(Section cover, List<Section> front, Section navigation, List<Chapter> statements, List<Section> back) {
    Contents {
        front = List.copyOf(front);
        back = List.copyOf(back);
    }

    /** {@return all, in the order in which they are read} */
    Iterable<Section> inOrder() {
        return Stream.of(
                        Stream.of(cover),
                        front.stream(),
                        Stream.of(navigation),
                        statements.stream().map(Chapter::section),
                        back.stream())
                .flatMap(sections -> sections)::iterator;
    }
}
