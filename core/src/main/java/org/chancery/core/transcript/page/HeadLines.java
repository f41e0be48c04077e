package org.chancery.core.transcript.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.transcript.text.Line;

/** What rules make of the lines of a page; each line is asked about more than once, and read once. */
final class HeadLines {
    private final List<Line> page;
    private final List<HeadRule> rules;
    private final Map<Integer, Optional<Found>> known = new HashMap<>();

    HeadLines(List<Line> page, List<List<HeadRule>> rules) {
        this.page = page;
        this.rules = rules.stream().flatMap(List::stream).toList();
    }

    Optional<Found> at(int index) {
        Optional<Found> found = known.get(index);
        if (found == null) {
            found = page.get(index).isBlank() ? Optional.empty() : HeadRule.first(rules, page, index);
            known.put(index, found);
        }
        return found;
    }
}
