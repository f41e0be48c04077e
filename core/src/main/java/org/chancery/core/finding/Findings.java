package org.chancery.core.finding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The findings of one step, in the order in which they were made. Immutable.
 *
 * @param list them
 */
public record Findings(List<Finding> list) implements Iterable<Finding> {
    private static final Findings NONE = new Findings(List.of());

    /** Copies the list. */
    public Findings {
        list = List.copyOf(list);
    }

    /** {@return no findings} */
    public static Findings none() {
        return NONE;
    }

    /** {@return these findings, then those} */
    public Findings and(Findings others) {
        var all = new ArrayList<>(list);
        all.addAll(others.list);
        return new Findings(all);
    }

    /** {@return whether any is at least this severe} */
    public boolean anyAtLeast(Severity severity) {
        return list.stream().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
    }

    /** {@return those of one rule} */
    public List<Finding> of(String rule) {
        return list.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /** {@return these findings, in a source with this name} */
    public Findings in(String source) {
        return new Findings(list.stream().map(finding -> finding.in(source)).toList());
    }

    /** {@return them as a stream} */
    public Stream<Finding> stream() {
        return list.stream();
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }
}
