package org.chancery.core.pairing;

import java.util.List;
import org.chancery.core.finding.Finding;

/**
 * What is laid down before the search begins.
 *
 * @param laid what corresponds to what, and what to nothing
 * @param vouches whether it says that the two texts are versions of one statement
 * @param findings what somebody should know of it
 */
record Given(Laid laid, boolean vouches, List<Finding> findings) {
    /** Where it comes from. */
    interface Source {
        Given lay(Scripts scripts, LineLinks lines);
    }

    static Given nothing() {
        return new Given(Laid.nothing(), false, List.of());
    }

    /** What a links file says. */
    static Given of(Links links, LineLinks lines) {
        return new Given(lines.laid(links), links.list().stream().anyMatch(link -> !link.isOneSided()), List.of());
    }
}
