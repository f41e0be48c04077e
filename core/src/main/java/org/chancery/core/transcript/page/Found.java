package org.chancery.core.transcript.page;

import java.util.List;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;

/**
 * What a rule understood of the head of a page.
 *
 * @param spans what the pieces are
 * @param facts what they say
 * @param lines how many lines they take
 */
record Found(List<Outline.Span> spans, List<Fact> facts, int lines) {
    /** A blank line. */
    static final Found BLANK = new Found(List.of(), List.of(), 1);

    /** A line that is one thing as a whole. */
    static Found line(Line line, Outline.Kind kind, Fact... facts) {
        return new Found(Stretch.whole(line).as(kind), List.of(facts), 1);
    }
}
