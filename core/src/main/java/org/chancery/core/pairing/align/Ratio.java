package org.chancery.core.pairing.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/**
 * How many letters of the right side one letter of the left makes: the median over units that share a clue that no other
 * units hold, so that a text half of which is missing on one side is not mistaken for a terse one.
 */
final class Ratio {
    private static final int FEWEST = 3;

    private Ratio() {}

    static double of(Side left, Side right, Weights weights) {
        Map<Integer, Integer> ours = soleHolders(left);
        Map<Integer, Integer> theirs = soleHolders(right);
        var ratios = new ArrayList<Double>();
        ours.forEach((clue, i) -> {
            Integer j = theirs.get(clue);
            if (j != null && j >= 0 && i >= 0 && weights.gained(clue) > 0 && left.length(i, 1) > 0) {
                ratios.add((double) right.length(j, 1) / left.length(i, 1));
            }
        });
        if (ratios.size() < FEWEST) {
            return Math.max(1.0, right.before(right.size())) / Math.max(1, left.before(left.size()));
        }
        ratios.sort(null);
        return Math.max(0.05, ratios.get(ratios.size() / 2));
    }

    /** The unit that holds a clue; -1 where several do. */
    private static Map<Integer, Integer> soleHolders(Side side) {
        Map<Integer, Integer> holders = new HashMap<>();
        for (int i = 0; i < side.size(); i++) {
            for (int clue : side.clues(i, 1)) {
                holders.merge(clue, i, (one, other) -> -1);
            }
        }
        return holders;
    }
}
