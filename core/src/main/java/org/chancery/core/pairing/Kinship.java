package org.chancery.core.pairing;

import java.util.List;
import org.chancery.core.pairing.align.Bead;

/**
 * Judges by an alignment whether two texts are versions of one statement at all. Translations gain seven and more a
 * paragraph of the shorter text, and name something telling in most; texts that have nothing to do with each other gain
 * less than three and share a word here and there.
 */
enum Kinship {
    /** They are not. */
    UNLIKELY,
    /** Their shape is alike, and they name hardly anything in common. */
    DOUBTFUL,
    /** They are. */
    LIKELY;

    private static final double LEAST_GAIN = 6;
    private static final double LEAST_SHARED = 0.6;
    private static final double LEAST_PAIRED = 0.3;

    static Kinship of(List<Bead> beads) {
        int lefts = beads.stream().mapToInt(Bead::lefts).sum();
        int rights = beads.stream().mapToInt(Bead::rights).sum();
        double shorter = Math.max(1, Math.min(lefts, rights));
        List<Bead> pairs = beads.stream().filter(bead -> !bead.isOneSided()).toList();
        double gain = pairs.stream()
                .mapToDouble(Bead::gain)
                .filter(Double::isFinite) // what is laid down proves nothing
                .sum();
        double shared = pairs.stream().mapToInt(bead -> bead.shared().size()).sum();
        if (gain / shorter < LEAST_GAIN) {
            return UNLIKELY;
        }
        double paired =
                pairs.stream().mapToInt(bead -> bead.lefts() + bead.rights()).sum();
        boolean little = shared / shorter < LEAST_SHARED || paired < LEAST_PAIRED * (lefts + rights);
        return little ? DOUBTFUL : LIKELY;
    }
}
