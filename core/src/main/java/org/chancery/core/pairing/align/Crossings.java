package org.chancery.core.pairing.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds among the units that an alignment leaves alone those that correspond across it, as when two questions change
 * places. An alignment never runs backwards, so that it must leave one of the two alone on both sides.
 */
public final class Crossings {
    /** What must be shared: two rare names or a rare name and a number, in a text of some length. */
    private static final double STRONG = 5;

    private static final double LIKELY = 2;
    private static final int[][] SHAPES = {{1, 1}, {1, 2}, {2, 1}};

    private final Side left;
    private final Side right;
    private final Costs costs;
    private final int[] leftRanks;
    private final int[] rightRanks;
    private final List<Bead> found = new ArrayList<>();

    private Crossings(List<Unit> left, List<Unit> right, int[] leftRanks, int[] rightRanks) {
        Weights.Sides sides = Weights.of(left, right);
        this.left = new Side(left, sides.left());
        this.right = new Side(right, sides.right());
        this.costs = new Costs(this.left, this.right, sides.weights());
        this.leftRanks = leftRanks;
        this.rightRanks = rightRanks;
    }

    /**
     * {@return the beads that cross the others, in the order of the left side; of two units on each side that correspond
     * crosswise, both}
     *
     * @param left the units of the left side
     * @param right those of the right side
     * @param beads an alignment of all of them
     * @param known beads of units that this leaves alone, which are known to cross it
     */
    public static List<Bead> of(List<Unit> left, List<Unit> right, List<Bead> beads, List<Bead> known) {
        int[] leftRanks = new int[left.size()];
        int[] rightRanks = new int[right.size()];
        rank(beads, leftRanks, rightRanks);
        boolean alone = Arrays.stream(leftRanks).anyMatch(rank -> rank >= 0)
                && Arrays.stream(rightRanks).anyMatch(rank -> rank >= 0);
        if (!alone && beads.stream().noneMatch(Crossings::isTwoByTwo)) {
            return List.of();
        }
        var crossings = new Crossings(left, right, leftRanks, rightRanks);
        known.forEach(bead -> crossings.take(bead.left(), bead.lefts(), bead.right(), bead.rights()));
        beads.stream().filter(Crossings::isTwoByTwo).forEach(crossings::addCrosswise);
        return crossings.find();
    }

    private static boolean isTwoByTwo(Bead bead) {
        return bead.lefts() == 2 && bead.rights() == 2;
    }

    private void addCrosswise(Bead bead) {
        if (costs.crosses(bead.left(), bead.right())) {
            take(bead.left(), 1, bead.right() + 1, 1);
            take(bead.left() + 1, 1, bead.right(), 1);
        }
    }

    /** For a unit that is left alone, how many pairs stand before it; -1 for one that is not. */
    private static void rank(List<Bead> beads, int[] leftRanks, int[] rightRanks) {
        Arrays.fill(leftRanks, -1);
        Arrays.fill(rightRanks, -1);
        int pairs = 0;
        for (Bead bead : beads) {
            if (bead.isOneSided()) {
                Arrays.fill(leftRanks, bead.left(), bead.leftEnd(), pairs);
                Arrays.fill(rightRanks, bead.right(), bead.rightEnd(), pairs);
            } else {
                pairs++;
            }
        }
    }

    private List<Bead> find() {
        for (int[] pair : SurePairs.among(left, right, costs, alone(leftRanks), alone(rightRanks))) {
            boolean strong = costs.evidence(left.clues(pair[0], 1), right.clues(pair[1], 1)) > STRONG;
            if (strong && isFree(pair[0], 1, pair[1], 1)) {
                take(pair[0], 1, pair[1], 1);
                extendForwards(pair[0] + 1, pair[1] + 1);
                extendBackwards(pair[0], pair[1]);
            }
        }
        found.sort(Comparator.comparingInt(Bead::left));
        return List.copyOf(found);
    }

    private static int[] alone(int[] ranks) {
        var alone = new BitSet();
        for (int at = 0; at < ranks.length; at++) {
            alone.set(at, ranks[at] >= 0);
        }
        return alone.stream().toArray();
    }

    /** What follows upon a pair that crosses may cross with it, though it shares less. */
    private void extendForwards(int i, int j) {
        Optional<int[]> next = Optional.of(new int[] {i, j});
        while (next.isPresent()) {
            int[] at = next.get();
            next = likeliest(at[0], at[1], false).map(shape -> {
                take(at[0], shape[0], at[1], shape[1]);
                return new int[] {at[0] + shape[0], at[1] + shape[1]};
            });
        }
    }

    private void extendBackwards(int iEnd, int jEnd) {
        Optional<int[]> end = Optional.of(new int[] {iEnd, jEnd});
        while (end.isPresent()) {
            int[] at = end.get();
            end = likeliest(at[0], at[1], true).map(shape -> {
                take(at[0] - shape[0], shape[0], at[1] - shape[1], shape[1]);
                return new int[] {at[0] - shape[0], at[1] - shape[1]};
            });
        }
    }

    private Optional<int[]> likeliest(int i, int j, boolean backwards) {
        return Arrays.stream(SHAPES)
                .filter(shape -> gain(i, j, shape, backwards) > LIKELY)
                .max(Comparator.comparingDouble(shape -> gain(i, j, shape, backwards) / (shape[0] + shape[1])));
    }

    private double gain(int i, int j, int[] shape, boolean backwards) {
        int from = backwards ? i - shape[0] : i;
        int theirs = backwards ? j - shape[1] : j;
        return isFree(from, shape[0], theirs, shape[1])
                ? costs.alone(shape[0] + shape[1]) - costs.of(from, shape[0], theirs, shape[1])
                : 0;
    }

    /** Whether all of these are alone, and a pair stands between the two sides. */
    private boolean isFree(int i, int lefts, int j, int rights) {
        if (i < 0 || j < 0 || i + lefts > leftRanks.length || j + rights > rightRanks.length) {
            return false;
        }
        boolean free = Arrays.stream(leftRanks, i, i + lefts).allMatch(rank -> rank >= 0)
                && Arrays.stream(rightRanks, j, j + rights).allMatch(rank -> rank >= 0);
        return free && leftRanks[i] != rightRanks[j];
    }

    private void take(int i, int lefts, int j, int rights) {
        Arrays.fill(leftRanks, i, i + lefts, -1);
        Arrays.fill(rightRanks, j, j + rights, -1);
        double gain = costs.alone(lefts + rights) - costs.of(i, lefts, j, rights);
        found.add(new Bead(i, lefts, j, rights, gain, costs.shared(i, lefts, j, rights)));
    }
}
