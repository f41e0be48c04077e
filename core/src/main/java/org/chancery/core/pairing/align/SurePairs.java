package org.chancery.core.pairing.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds pairs of units that surely correspond: both share rare clues and neither shares as much with another. */
final class SurePairs {
    private static final int MOST_HOLDERS = 12;
    private static final double SURE = 5;
    private static final double CLEARLY = 1.5;

    private final Side left;
    private final Costs costs;
    private final int[] columns;
    private final Map<Integer, List<Integer>> holders;

    private SurePairs(Side left, Side right, Costs costs, int[] columns) {
        this.left = left;
        this.costs = costs;
        this.columns = columns;
        holders = holders(right, columns);
    }

    /** The pairs among some units of the left side and some of the right, in the order of the left. */
    static List<int[]> among(Side left, Side right, Costs costs, int[] rows, int[] columns) {
        return new SurePairs(left, right, costs, columns).among(rows);
    }

    private List<int[]> among(int[] rows) {
        var best = new int[rows.length];
        var gains = new double[columns.length];
        var rivals = new double[columns.length];
        var partners = new int[columns.length];
        Arrays.fill(partners, -1);
        for (int row = 0; row < rows.length; row++) {
            Choice choice = choose(rows[row]);
            best[row] = choice.isClear() ? choice.column() : -1;
            int column = choice.column();
            if (column >= 0 && choice.gain() > gains[column]) {
                rivals[column] = gains[column];
                gains[column] = choice.gain();
                partners[column] = row;
            } else if (column >= 0) {
                rivals[column] = Math.max(rivals[column], choice.gain());
            }
        }
        var mutual = new ArrayList<int[]>();
        for (int row = 0; row < rows.length; row++) {
            int column = best[row];
            if (column >= 0 && partners[column] == row && gains[column] > rivals[column] + CLEARLY) {
                mutual.add(new int[] {rows[row], columns[column]});
            }
        }
        return mutual;
    }

    /** Which of the columns hold a clue, for clues that few do. */
    private static Map<Integer, List<Integer>> holders(Side right, int[] columns) {
        Map<Integer, List<Integer>> holders = new HashMap<>();
        for (int column = 0; column < columns.length; column++) {
            for (int clue : right.clues(columns[column], 1)) {
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
    private record Choice(int column, double gain, double rival) {
        boolean isClear() {
            return column >= 0 && gain > SURE && gain > rival + CLEARLY;
        }
    }

    private Choice choose(int row) {
        var candidates = new ArrayList<Integer>();
        for (int clue : left.clues(row, 1)) {
            candidates.addAll(holders.getOrDefault(clue, List.of()));
        }
        var choice = new Choice(-1, 0, 0);
        for (int column : candidates.stream().distinct().sorted().toList()) {
            double gain = costs.alone(2) - costs.of(row, 1, columns[column], 1);
            choice = gain > choice.gain()
                    ? new Choice(column, gain, choice.gain())
                    : new Choice(choice.column(), choice.gain(), Math.max(choice.rival(), gain));
        }
        return choice;
    }
}
