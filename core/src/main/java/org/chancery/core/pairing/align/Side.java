package org.chancery.core.pairing.align;

import java.util.Arrays;
import java.util.List;

/** One of the two sequences, with lengths and clues of every run that a bead may hold. */
final class Side {
    static final int LONGEST_RUN = 4;
    private static final String ENDS = ".?!…";

    private final List<Unit> units;
    private final List<int[]> clues;
    private final long[] lengths;
    private final int[] sentences;
    private final int[][][] runs;

    Side(List<Unit> units, List<int[]> clues) {
        this.units = units;
        this.clues = clues;
        lengths = new long[units.size() + 1];
        sentences = new int[units.size() + 1];
        for (int i = 0; i < units.size(); i++) {
            lengths[i + 1] = lengths[i] + length(units.get(i).text());
            sentences[i + 1] = sentences[i] + sentences(units.get(i).text());
        }
        runs = new int[LONGEST_RUN + 1][units.size()][];
    }

    int size() {
        return units.size();
    }

    Unit unit(int index) {
        return units.get(index);
    }

    /** The letters and digits before a unit. */
    long before(int index) {
        return lengths[index];
    }

    long length(int from, int count) {
        return lengths[from + count] - lengths[from];
    }

    /** How often a run's sentences end, which is once for each paragraph at least. */
    int sentences(int from, int count) {
        return sentences[from + count] - sentences[from];
    }

    /** The unit among some at whose beginning this many letters and digits are about behind us. */
    int indexOf(double letters, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) / 2;
            if (lengths[middle] < letters) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The clues of a run together, each once. */
    int[] clues(int from, int count) {
        if (count == 1) {
            return clues.get(from);
        }
        int[] known = runs[count][from];
        if (known == null) {
            known = union(clues(from, count - 1), clues.get(from + count - 1));
            runs[count][from] = known;
        }
        return known;
    }

    private static int[] union(int[] one, int[] other) {
        int[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    private static int sentences(String text) {
        int ends = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            ends += ENDS.indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1)) ? 1 : 0;
        }
        return ends + 1;
    }

    private static long length(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
