package org.chancery.core.transcript.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.text.Line;

/**
 * The head of a page.
 *
 * @param spans what its pieces are
 * @param facts what they say
 * @param lead what the publisher says about the event before the words begin
 * @param lines how many lines it takes
 * @param hasStatement whether there is a statement below it, or its title at least
 */
public record Head(List<Outline.Span> spans, List<Fact> facts, List<Line> lead, int lines, boolean hasStatement) {
    /** {@return the facts of one sort, in the order of the page} */
    public <F extends Fact> Stream<F> all(Class<F> sort) {
        return facts.stream().filter(sort::isInstance).map(sort::cast);
    }

    /** {@return the first fact of a sort} */
    public <F extends Fact> Optional<F> first(Class<F> sort) {
        return all(sort).findFirst();
    }

    /** {@return the title} */
    public Optional<Title> title() {
        return first(Fact.Titled.class).map(Fact.Titled::title);
    }
}
