package org.chancery.render.epub.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sections of a book.
 *
 * @param titlePage the first
 * @param imprint who publishes the book and how to reach them, when that is known
 * @param navigation the table of contents
 * @param statements one a statement, in the order of the publication
 */
record Contents(Section titlePage, Optional<Section> imprint, Section navigation, List<Section> statements) {
    Contents {
        statements = List.copyOf(statements);
    }

    /** {@return all, in the order in which they are read} */
    Iterable<Section> inOrder() {
        return Stream.of(Stream.of(titlePage), imprint.stream(), Stream.of(navigation), statements.stream())
                .flatMap(sections -> sections)::iterator;
    }
}
