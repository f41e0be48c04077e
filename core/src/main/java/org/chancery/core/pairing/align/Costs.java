package org.chancery.core.pairing.align;

import java.util.ArrayList;
import java.util.List;

/**
 * What it costs, as a negative logarithm of likelihood, to take a run of one side for the translation of a run of the
 * other. Length after Gale and Church, with a heavier tail, since translators leave sentences out.
 */
final class Costs {
    private static final double SHORTEST = 5; // the shortest paragraphs vary more
    private static final double CROSSED = 5;
    private static final double CLEARLY = 3;
    /** Of a paragraph's length, for each letter; Gale and Church found 6.8 for sentences. */
    private static final double VARIANCE = 5;

    private static final double FREEDOM = 8;
    private static final double ALONE = 4.5;
    private static final double[][] PRIOR = {
        {0, ALONE, 0, 0, 0},
        {ALONE, 0.1, 4, 6, 8},
        {0, 4, 11, 0, 0},
        {0, 6, 0, 0, 0},
        {0, 8, 0, 0, 0}
    };
    private static final double SENTENCE = 1.2;
    private static final double BOTH_OPEN = -0.5;
    private static final double ONE_OPENS = 2.5;
    private static final double OPENS_INSIDE = 5;
    private static final double SAME_SPEAKER = -1.5;
    private static final double OTHER_SPEAKER = 3;

    private final Side left;
    private final Side right;
    private final Weights weights;
    private final double ratio;

    Costs(Side left, Side right, Weights weights) {
        this.left = left;
        this.right = right;
        this.weights = weights;
        ratio = Ratio.of(left, right, weights);
    }

    /** Whether beads of this shape are ever made. */
    static boolean isShape(int lefts, int rights) {
        return PRIOR[lefts][rights] > 0;
    }

    double alone(int units) {
        return ALONE * units;
    }

    double of(int i, int lefts, int j, int rights) {
        if (lefts == 0 || rights == 0) {
            return ALONE;
        }
        double straight = straight(i, lefts, j, rights);
        return lefts == 2 && rights == 2 ? Math.min(straight, crossed(i, j)) : straight;
    }

    /** Whether two units on each side, which belong together, correspond crosswise rather than one by one. */
    boolean crosses(int i, int j) {
        double parallel = straight(i, 1, j, 1) + straight(i + 1, 1, j + 1, 1);
        return crossed(i, j) < Math.min(parallel + CROSSED - CLEARLY, alone(4));
    }

    /** Only within a turn: turns that change places keep their beginnings, and are found afterwards. */
    private double crossed(int i, int j) {
        return left.unit(i + 1).opens() || right.unit(j + 1).opens()
                ? Double.POSITIVE_INFINITY
                : CROSSED + straight(i, 1, j + 1, 1) + straight(i + 1, 1, j, 1);
    }

    private double straight(int i, int lefts, int j, int rights) {
        return PRIOR[lefts][rights]
                + length(left.length(i, lefts), right.length(j, rights))
                + SENTENCE * Math.abs(left.sentences(i, lefts) - right.sentences(j, rights))
                + structure(i, lefts, j, rights)
                - evidence(left.clues(i, lefts), right.clues(j, rights));
    }

    /** What both sides name. */
    List<String> shared(int i, int lefts, int j, int rights) {
        if (lefts == 0 || rights == 0) {
            return List.of();
        }
        var shared = new ArrayList<Integer>();
        int[] ours = left.clues(i, lefts);
        int[] theirs = right.clues(j, rights);
        for (int a = 0, b = 0; a < ours.length && b < theirs.length; ) {
            if (ours[a] == theirs[b]) {
                shared.add(ours[a]);
            }
            int step = Integer.compare(ours[a], theirs[b]);
            a += step <= 0 ? 1 : 0;
            b += step >= 0 ? 1 : 0;
        }
        return weights.names(shared);
    }

    private double length(long lefts, long rights) {
        double expected = lefts * ratio;
        double deviation = (rights - expected) / Math.sqrt(VARIANCE * ((expected + rights) / 2 + SHORTEST));
        return (FREEDOM + 1) / 2 * Math.log1p(deviation * deviation / FREEDOM);
    }

    private double structure(int i, int lefts, int j, int rights) {
        Unit ours = left.unit(i);
        Unit theirs = right.unit(j);
        double cost = ours.role().distance(theirs.role()) + inside(left, i, lefts) + inside(right, j, rights);
        if (ours.opens() != theirs.opens()) {
            return cost + ONE_OPENS;
        }
        return ours.opens() ? cost + BOTH_OPEN + speakers(ours, theirs) : cost;
    }

    private static double speakers(Unit ours, Unit theirs) {
        if (ours.speaker() == Unit.UNKNOWN || theirs.speaker() == Unit.UNKNOWN) {
            return 0;
        }
        return ours.speaker() == theirs.speaker() ? SAME_SPEAKER : OTHER_SPEAKER;
    }

    private static double inside(Side side, int from, int count) {
        double cost = 0;
        for (int at = from + 1; at < from + count; at++) {
            cost += side.unit(at).opens() ? OPENS_INSIDE : 0;
            cost += side.unit(at - 1).role().distance(side.unit(at).role());
        }
        return cost;
    }

    /** How much the clues of both sides speak for their correspondence. */
    double evidence(int[] ours, int[] theirs) {
        double evidence = 0;
        int a = 0;
        int b = 0;
        while (a < ours.length && b < theirs.length) {
            if (ours[a] == theirs[b]) {
                evidence += weights.gained(ours[a++]);
                b++;
            } else {
                evidence -= weights.missed(ours[a] < theirs[b] ? ours[a++] : theirs[b++]);
            }
        }
        while (a < ours.length) {
            evidence -= weights.missed(ours[a++]);
        }
        while (b < theirs.length) {
            evidence -= weights.missed(theirs[b++]);
        }
        return evidence;
    }
}
