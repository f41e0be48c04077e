package org.chancery.core.pairing.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much it tells when two paragraphs share a clue: the logarithm of how much likelier they do so when one translates
 * the other than by chance. A clue that one side lacks altogether tells nothing, unless it is a number.
 */
final class Weights {
    private static final double KEPT = 0.8;
    private static final double WORD_SHARE = 0.6;
    private static final double WORD_MISSED = 0.2;
    private static final double NUMBER_MISSED = 0.35;
    private static final double LONE_NUMBER = 0.8;
    private static final double TELLING = 0.9;
    private static final int MOST_NAMED = 5;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private double[] gained = {};
    private double[] missed = {};

    private Weights() {}

    /** The clues of each side's units as sorted numbers, in the order of the units. */
    record Sides(Weights weights, List<int[]> left, List<int[]> right) {}

    static Sides of(List<Unit> left, List<Unit> right) {
        var weights = new Weights();
        List<int[]> lefts = left.stream().map(weights::numbered).toList();
        List<int[]> rights = right.stream().map(weights::numbered).toList();
        weights.weigh(lefts, rights);
        return new Sides(weights, lefts, rights);
    }

    double gained(int clue) {
        return gained[clue];
    }

    double missed(int clue) {
        return missed[clue];
    }

    /** The most telling numbers and words among some clues, as the side that has them first prints them. */
    List<String> names(List<Integer> clues) {
        return clues.stream()
                .filter(clue -> gained[clue] > TELLING && Clues.isNamed(names.get(clue)))
                .sorted(Comparator.comparingDouble((Integer clue) -> -gained[clue])
                        .thenComparing(names::get))
                .map(printed::get)
                .distinct()
                .limit(MOST_NAMED)
                .toList();
    }

    private int[] numbered(Unit unit) {
        Map<String, String> clues = Clues.of(unit.text(), unit.language());
        int[] numbered = clues.entrySet().stream()
                .mapToInt(clue -> number(clue.getKey(), clue.getValue()))
                .toArray();
        Arrays.sort(numbered);
        return numbered;
    }

    private int number(String clue, String text) {
        return numbers.computeIfAbsent(clue, added -> {
            names.add(added);
            printed.add(text);
            return names.size() - 1;
        });
    }

    private void weigh(List<int[]> left, List<int[]> right) {
        int[] lefts = count(left);
        int[] rights = count(right);
        int most = Math.max(1, Math.max(left.size(), right.size()));
        gained = new double[names.size()];
        missed = new double[names.size()];
        for (int clue = 0; clue < names.size(); clue++) {
            boolean number = names.get(clue).charAt(0) == Clues.NUMBER;
            if (lefts[clue] == 0 || rights[clue] == 0) {
                missed[clue] = number && names.get(clue).length() > 2 ? LONE_NUMBER : 0;
                continue;
            }
            double weight = Math.max(0, Math.log(KEPT * most / Math.max(lefts[clue], rights[clue])));
            gained[clue] = number ? weight : WORD_SHARE * weight;
            missed[clue] = weight * (number ? NUMBER_MISSED : WORD_MISSED);
        }
    }

    private int[] count(List<int[]> side) {
        int[] counts = new int[names.size()];
        side.forEach(clues -> Arrays.stream(clues).forEach(clue -> counts[clue]++));
        return counts;
    }
}
