package org.chancery.core.pairing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts links that were found, and how many of them are right. */
final class Score {
    private int hits;
    private int found;
    private int wanted;

    void add(Set<List<Integer>> links, Set<List<Integer>> gold) {
        var right = new HashSet<>(links);
        right.retainAll(gold);
        hits += right.size();
        found += links.size();
        wanted += gold.size();
    }

    double precision() {
        return 100.0 * hits / Math.max(1, found);
    }

    double recall() {
        return 100.0 * hits / Math.max(1, wanted);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "precision %.1f, recall %.1f of %d links", precision(), recall(), wanted);
    }
}
