package org.chancery.core.model;

import java.util.List;

/**
 * Where a statement came from, and what of its sources found no place in it.
 *
 * @param sources one for each version that was read
 * @param unplaced what was not understood, in the order of the sources
 */
public record Provenance(List<Source> sources, List<Unplaced> unplaced) {
    /** Copies the lists. */
    public Provenance {
        sources = List.copyOf(sources);
        unplaced = List.copyOf(unplaced);
    }

    /** {@return the provenance of a statement that was written, not read} */
    public static Provenance none() {
        return new Provenance(List.of(), List.of());
    }
}
