package org.chancery.core.transcript.page;

import java.util.List;
import java.util.Optional;
import org.chancery.core.transcript.text.Line;

/** Recognises one sort of line in the head of a page. */
@FunctionalInterface
interface HeadRule {
    /** Lines longer than this are never furniture of a page; so rules need not fear long ones. */
    int LONGEST_LINE = 500;

    /** Understands the lines from an index on, the first of which is not blank, or nothing. */
    Optional<Found> read(List<Line> lines, int at);

    /** Tries rules in their order. */
    static Optional<Found> first(List<HeadRule> rules, List<Line> lines, int at) {
        if (lines.get(at).text().length() > LONGEST_LINE) {
            return Optional.empty();
        }
        for (HeadRule rule : rules) {
            Optional<Found> found = rule.read(lines, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
