package org.chancery.core.transcript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The head of a page.
 *
 * @param spans what its pieces are
 * @param facts what they say
 * @param lines how many lines it takes
 * @param hasStatement whether there is a statement below it, or its title at least
 */
record Head(List<Outline.Span> spans, List<Fact> facts, int lines, boolean hasStatement) {
    /** The facts of one sort, in the order of the page. */
    <F extends Fact> Stream<F> all(Class<F> sort) {
        return facts.stream().filter(sort::isInstance).map(sort::cast);
    }

    /** The first fact of a sort. */
    <F extends Fact> Optional<F> first(Class<F> sort) {
        return all(sort).findFirst();
    }

    Optional<Title> title() {
        return first(Fact.Titled.class).map(Fact.Titled::title);
    }
}
