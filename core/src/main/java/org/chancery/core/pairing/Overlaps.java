package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Joins links that share a line, as when two paragraphs were read from one line. */
final class Overlaps {
    private Overlaps() {}

    /** The links in their order, each with those right before it that hold one of its lines. */
    static List<Link> joined(List<Link> links) {
        var joined = new ArrayList<Link>();
        for (Link next : links) {
            Link link = next;
            while (!joined.isEmpty() && overlap(joined.getLast(), link)) {
                link = union(joined.removeLast(), link);
            }
            joined.add(link);
        }
        return joined;
    }

    private static boolean overlap(Link one, Link other) {
        return one.first().stream().anyMatch(other.first()::contains)
                || one.second().stream().anyMatch(other.second()::contains);
    }

    private static Link union(Link one, Link other) {
        return new Link(
                union(one.first(), other.first()),
                union(one.second(), other.second()),
                Math.min(one.confidence(), other.confidence()),
                Stream.concat(one.reasons().stream(), other.reasons().stream())
                        .distinct()
                        .toList());
    }

    private static List<Integer> union(List<Integer> one, List<Integer> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
