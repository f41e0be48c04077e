package org.chancery.core.pairing;

import java.util.List;
import java.util.Optional;
import org.chancery.core.finding.Finding;

/**
 * What is laid down before the search begins.
 *
 * @param laid what corresponds to what, and what to nothing
 * @param vouches whether it says that the two texts are versions of one statement
 * @param madeFrom the fingerprint of the original that the translation was made from, if that was noted before
 * @param findings what somebody should know of it
 */
record Given(Laid laid, boolean vouches, Optional<String> madeFrom, List<Finding> findings) {
    /** Where it comes from. */
    interface Source {
        Given lay(Scripts scripts, LineLinks lines);
    }

    static Given nothing() {
        return new Given(Laid.nothing(), false, Optional.empty(), List.of());
    }

    /** What a links file says. */
    static Given of(Links links, LineLinks lines) {
        boolean vouches = links.list().stream().anyMatch(link -> !link.isOneSided());
        return new Given(lines.laid(links), vouches, Optional.empty(), List.of());
    }
}
