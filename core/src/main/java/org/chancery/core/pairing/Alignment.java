package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.core.pairing.align.Aligner;
import org.chancery.core.pairing.align.Bead;
import org.chancery.core.pairing.align.Crossings;
import org.chancery.core.pairing.align.Unit;

/**
 * What corresponds to what in two rows of units.
 *
 * @param beads hold every unit of both sides once, in order
 * @param moved beads that cross: of units that the others leave alone, or that correspond crosswise within one of them
 */
record Alignment(List<Bead> beads, List<Bead> moved) {
    /** Aligns two rows around what is laid down. */
    static Alignment of(List<Unit> left, List<Unit> right, Laid laid) {
        List<Bead> beads = LeftAlone.ordered(beads(left, right, laid), left, right);
        return new Alignment(beads, Crossings.of(left, right, beads, laid.moved()));
    }

    private static List<Bead> beads(List<Unit> left, List<Unit> right, Laid laid) {
        int[] lefts = kept(left.size(), laid.leftAlone(), laid.beads(), true);
        int[] rights = kept(right.size(), laid.rightAlone(), laid.beads(), false);
        List<Bead> given =
                laid.beads().stream().map(bead -> narrowed(bead, lefts, rights)).toList();
        List<Bead> found = Aligner.align(only(left, lefts), only(right, rights), given);
        return widened(found, lefts, rights, left.size(), right.size());
    }

    /** The indexes of the units that take part: those nobody has set aside, or a given bead holds all the same. */
    private static int[] kept(int size, BitSet alone, List<Bead> beads, boolean left) {
        var out = (BitSet) alone.clone();
        beads.forEach(bead -> out.clear(left ? bead.left() : bead.right(), left ? bead.leftEnd() : bead.rightEnd()));
        return IntStream.range(0, size).filter(index -> !out.get(index)).toArray();
    }

    private static List<Unit> only(List<Unit> units, int[] kept) {
        return IntStream.of(kept).mapToObj(units::get).toList();
    }

    private static Bead narrowed(Bead bead, int[] lefts, int[] rights) {
        return Bead.given(
                Arrays.binarySearch(lefts, bead.left()),
                bead.lefts(),
                Arrays.binarySearch(rights, bead.right()),
                bead.rights());
    }

    /** Puts the units that were set aside back in their places, each by itself. */
    private static List<Bead> widened(List<Bead> found, int[] lefts, int[] rights, int leftSize, int rightSize) {
        var beads = new ArrayList<Bead>();
        int i = 0;
        int j = 0;
        for (Bead bead : found) {
            int left = bead.lefts() == 0 ? i : lefts[bead.left()];
            int right = bead.rights() == 0 ? j : rights[bead.right()];
            addAlone(i, left, j, right, beads);
            int leftEnd = bead.lefts() == 0 ? left : lefts[bead.leftEnd() - 1] + 1;
            int rightEnd = bead.rights() == 0 ? right : rights[bead.rightEnd() - 1] + 1;
            beads.add(new Bead(left, leftEnd - left, right, rightEnd - right, bead.gain(), bead.shared()));
            i = leftEnd;
            j = rightEnd;
        }
        addAlone(i, leftSize, j, rightSize, beads);
        return beads;
    }

    private static void addAlone(int i, int left, int j, int right, List<Bead> beads) {
        for (int at = i; at < left; at++) {
            beads.add(Bead.given(at, 1, j, 0));
        }
        for (int at = j; at < right; at++) {
            beads.add(Bead.given(left, 0, at, 1));
        }
    }
}
