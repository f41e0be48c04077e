package org.chancery.core.pairing.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The monotone alignment of least cost, by dynamic programming within a {@link Corridor}. Takes time and memory in
 * proportion to the corridor's area.
 */
public final class Aligner {
    private static final int RUNS = Side.LONGEST_RUN + 1;

    private final Side left;
    private final Side right;
    private final Costs costs;

    private Aligner(List<Unit> left, List<Unit> right) {
        Weights.Sides sides = Weights.of(left, right);
        this.left = new Side(left, sides.left());
        this.right = new Side(right, sides.right());
        this.costs = new Costs(this.left, this.right, sides.weights());
    }

    /**
     * {@return beads that hold every unit of both sides once, in order}
     *
     * @param given beads that are laid down, in order on both sides; the rest is found between them
     */
    public static List<Bead> align(List<Unit> left, List<Unit> right, List<Bead> given) {
        var aligner = new Aligner(left, right);
        var beads = new ArrayList<Bead>();
        int i = 0;
        int j = 0;
        for (Bead bead : given) {
            beads.addAll(aligner.between(i, bead.left(), j, bead.right()));
            beads.add(bead);
            i = bead.leftEnd();
            j = bead.rightEnd();
        }
        beads.addAll(aligner.between(i, left.size(), j, right.size()));
        return List.copyOf(beads);
    }

    private List<Bead> between(int left, int leftEnd, int right, int rightEnd) {
        Corridor corridor = Corridor.through(this.left, this.right, costs, left, leftEnd, right, rightEnd);
        return trace(corridor, fill(corridor));
    }

    /** For every cell, the last bead of the best way to it: lefts × RUNS + rights; -1 where no way leads. */
    private byte[][] fill(Corridor corridor) {
        byte[][] last = new byte[corridor.rows()][];
        double[][] best = new double[corridor.rows()][];
        for (int row = 0; row < corridor.rows(); row++) {
            last[row] = new byte[corridor.width(row)];
            best[row] = new double[corridor.width(row)];
            Arrays.fill(best[row], Double.POSITIVE_INFINITY);
            Arrays.fill(last[row], (byte) -1);
            for (int column = corridor.from(row); column < corridor.to(row); column++) {
                cell(corridor, best, last, row, column);
            }
            if (row >= RUNS) {
                best[row - RUNS] = new double[0]; // no bead reaches back as far
            }
        }
        return last;
    }

    private void cell(Corridor corridor, double[][] best, byte[][] last, int row, int column) {
        int at = column - corridor.from(row);
        if (row == 0 && column == 0) {
            best[row][at] = 0;
            return;
        }
        for (int lefts = 0; lefts < RUNS && lefts <= row; lefts++) {
            for (int rights = 0; rights < RUNS && rights <= column; rights++) {
                if (Costs.isShape(lefts, rights) && corridor.holds(row - lefts, column - rights)) {
                    double before = best[row - lefts][column - rights - corridor.from(row - lefts)];
                    if (before == Double.POSITIVE_INFINITY) {
                        continue;
                    }
                    double cost = before
                            + costs.of(
                                    corridor.left() + row - lefts, lefts, corridor.right() + column - rights, rights);
                    if (cost < best[row][at]) {
                        best[row][at] = cost;
                        last[row][at] = (byte) (lefts * RUNS + rights);
                    }
                }
            }
        }
    }

    private List<Bead> trace(Corridor corridor, byte[][] last) {
        var beads = new ArrayList<Bead>();
        int row = corridor.rows() - 1;
        int column = corridor.to(row) - 1;
        while (row > 0 || column > 0) {
            byte step = last[row][column - corridor.from(row)];
            int lefts = step / RUNS;
            int rights = step % RUNS;
            row -= lefts;
            column -= rights;
            beads.add(bead(corridor.left() + row, lefts, corridor.right() + column, rights));
        }
        Collections.reverse(beads);
        return beads;
    }

    private Bead bead(int i, int lefts, int j, int rights) {
        double gain = costs.alone(lefts + rights) - costs.of(i, lefts, j, rights);
        return new Bead(i, lefts, j, rights, gain, costs.shared(i, lefts, j, rights));
    }
}
