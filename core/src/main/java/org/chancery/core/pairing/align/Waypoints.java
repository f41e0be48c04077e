package org.chancery.core.pairing.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs of units that surely correspond, for the search to pass near: both share rare clues and neither shares as much
 * with another; of such pairs the longest chain that never runs backwards.
 */
final class Waypoints {
    private static final int MOST_HOLDERS = 12;
    private static final double SURE = 5;
    private static final double CLEARLY = 1.5;

    private final Side left;
    private final Side right;
    private final Costs costs;

    private Waypoints(Side left, Side right, Costs costs) {
        this.left = left;
        this.right = right;
        this.costs = costs;
    }

    /** The waypoints of a part of both sides as pairs of indexes, with its beginning and its end. */
    static List<int[]> between(Side left, Side right, Costs costs, int i, int iEnd, int j, int jEnd) {
        var waypoints = new ArrayList<int[]>();
        waypoints.add(new int[] {i, j});
        waypoints.addAll(new Waypoints(left, right, costs).chain(i, iEnd, j, jEnd));
        waypoints.add(new int[] {iEnd, jEnd});
        return waypoints;
    }

    private List<int[]> chain(int i, int iEnd, int j, int jEnd) {
        Map<Integer, List<Integer>> holders = holders(j, jEnd);
        var best = new int[iEnd - i];
        var gains = new double[jEnd - j];
        var rivals = new double[jEnd - j];
        var partners = new int[jEnd - j];
        Arrays.fill(best, -1);
        Arrays.fill(partners, -1);
        for (int row = i; row < iEnd; row++) {
            Choice choice = choose(row, holders);
            best[row - i] = choice.isClear() ? choice.index() : -1;
            if (choice.index() >= 0) {
                int column = choice.index() - j;
                if (choice.gain() > gains[column]) {
                    rivals[column] = gains[column];
                    gains[column] = choice.gain();
                    partners[column] = row;
                } else {
                    rivals[column] = Math.max(rivals[column], choice.gain());
                }
            }
        }
        var mutual = new ArrayList<int[]>();
        for (int row = i; row < iEnd; row++) {
            int column = best[row - i];
            if (column >= 0 && partners[column - j] == row && gains[column - j] > rivals[column - j] + CLEARLY) {
                mutual.add(new int[] {row, column});
            }
        }
        return rising(mutual);
    }

    /** Which units on the right hold a clue, for clues that few do. */
    private Map<Integer, List<Integer>> holders(int j, int jEnd) {
        Map<Integer, List<Integer>> holders = new HashMap<>();
        for (int column = j; column < jEnd; column++) {
            for (int clue : right.clues(column, 1)) {
                List<Integer> list = holders.computeIfAbsent(clue, unseen -> new ArrayList<>());
                if (list.size() <= MOST_HOLDERS) {
                    list.add(column);
                }
            }
        }
        holders.values().removeIf(list -> list.size() > MOST_HOLDERS);
        return holders;
    }

    /** The best partner on the right, and how it compares with the next best. */
    private record Choice(int index, double gain, double rival) {
        boolean isClear() {
            return index >= 0 && gain > SURE && gain > rival + CLEARLY;
        }
    }

    private Choice choose(int row, Map<Integer, List<Integer>> holders) {
        var candidates = new ArrayList<Integer>();
        for (int clue : left.clues(row, 1)) {
            candidates.addAll(holders.getOrDefault(clue, List.of()));
        }
        var choice = new Choice(-1, 0, 0);
        for (int column : candidates.stream().distinct().sorted().toList()) {
            double gain = costs.alone(2) - costs.of(row, 1, column, 1);
            choice = gain > choice.gain()
                    ? new Choice(column, gain, choice.gain())
                    : new Choice(choice.index(), choice.gain(), Math.max(choice.rival(), gain));
        }
        return choice;
    }

    /** The longest chain of pairs that rises on both sides; they rise on the left already. */
    private static List<int[]> rising(List<int[]> pairs) {
        int[] ends = new int[pairs.size()]; // which pair ends the best chain of each length
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int k = 0; k < pairs.size(); k++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(ends[middle])[1] < pairs.get(k)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[k] = low == 0 ? -1 : ends[low - 1];
            ends[low] = k;
            length = Math.max(length, low + 1);
        }
        var chain = new ArrayList<int[]>();
        for (int k = length == 0 ? -1 : ends[length - 1]; k >= 0; k = before[k]) {
            chain.addFirst(pairs.get(k));
        }
        return chain;
    }
}
