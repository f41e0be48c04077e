package org.chancery.core.pairing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Keeps the ids of the original and gives those of the other version beside them, with -2, -3 … where one is taken. */
final class Ids {
    private static final int LONGEST = 90;

    private final Set<String> taken;
    private final Map<String, Integer> counts = new HashMap<>();

    Ids(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    String give(String wanted) {
        String base = wanted.length() <= LONGEST ? wanted : wanted.substring(0, LONGEST);
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + counts.merge(base, 2, (last, first) -> last + 1);
        }
        return id;
    }
}
