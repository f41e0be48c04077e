package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.pairing.align.Bead;
import org.chancery.core.pairing.align.Unit;

/**
 * Brings units that an alignment leaves alone, on one side and the other between the same two pairs, into a fixed order:
 * first what goes on with the turn before, then turn by turn. Their cost is the same in any order, and so the order
 * must not depend on how the alignment was found.
 */
final class LeftAlone {
    private final List<Unit> left;
    private final List<Unit> right;
    private final List<Bead> ordered = new ArrayList<>();
    private int i;
    private int j;

    private LeftAlone(List<Unit> left, List<Unit> right) {
        this.left = left;
        this.right = right;
    }

    /** The beads in order, those with one side in the fixed order. */
    static List<Bead> ordered(List<Bead> beads, List<Unit> left, List<Unit> right) {
        var alone = new LeftAlone(left, right);
        for (Bead bead : beads) {
            if (!bead.isOneSided()) {
                alone.addUpTo(bead.left(), bead.right());
                alone.ordered.add(bead);
                alone.i = bead.leftEnd();
                alone.j = bead.rightEnd();
            }
        }
        alone.addUpTo(left.size(), right.size());
        return alone.ordered;
    }

    private void addUpTo(int leftEnd, int rightEnd) {
        addLeft(leftEnd, false);
        addRight(rightEnd, false);
        while (i < leftEnd || j < rightEnd) {
            addLeft(leftEnd, true);
            addRight(rightEnd, true);
        }
    }

    /** Adds what belongs to one turn: units up to the next that opens one; the first may do so when it is asked for. */
    private void addLeft(int end, boolean opening) {
        for (boolean may = opening; i < end && (may || !left.get(i).opens()); may = false) {
            ordered.add(new Bead(i++, 1, j, 0, 0, List.of()));
        }
    }

    private void addRight(int end, boolean opening) {
        for (boolean may = opening; j < end && (may || !right.get(j).opens()); may = false) {
            ordered.add(new Bead(i, 0, j++, 1, 0, List.of()));
        }
    }
}
