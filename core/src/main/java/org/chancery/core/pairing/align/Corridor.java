package org.chancery.core.pairing.align;

import java.util.List;

/**
 * The cells that an alignment may pass through, for each row a run of columns. It leads from one waypoint to the next and
 * is wide where there are few; its area grows with the length of the text and not with its square.
 */
final class Corridor {
    private static final int MARGIN = 12;
    private static final int WIDEST = 400;
    private static final int AREA = 6_000_000;
    private static final int NARROWEST = 24;

    private final int left;
    private final int right;
    private final int[] from;
    private final int[] to;

    private Corridor(int left, int right, int rows) {
        this.left = left;
        this.right = right;
        from = new int[rows];
        to = new int[rows];
    }

    /** The corridor through a part of both sides. */
    static Corridor through(Side left, Side right, Costs costs, int i, int iEnd, int j, int jEnd) {
        var corridor = new Corridor(i, j, iEnd - i + 1);
        List<int[]> waypoints = Waypoints.between(left, right, costs, i, iEnd, j, jEnd);
        int widest = Math.clamp(AREA / (iEnd - i + 1L), NARROWEST, WIDEST);
        for (int k = 1; k < waypoints.size(); k++) {
            corridor.lead(waypoints.get(k - 1), waypoints.get(k), left, right, widest);
        }
        corridor.close(jEnd - j + 1);
        return corridor;
    }

    int left() {
        return left;
    }

    int right() {
        return right;
    }

    int rows() {
        return from.length;
    }

    int from(int row) {
        return from[row];
    }

    /** The column behind the last of a row. */
    int to(int row) {
        return to[row];
    }

    int width(int row) {
        return to[row] - from[row];
    }

    boolean holds(int row, int column) {
        return column >= from[row] && column < to[row];
    }

    /** All columns between two waypoints, or, when these are many, those about the way that lengths suggest. */
    private void lead(int[] start, int[] end, Side lefts, Side rights, int widest) {
        int columns = end[1] - start[1];
        for (int i = start[0]; i <= end[0]; i++) {
            int low = start[1] - MARGIN;
            int high = end[1] + MARGIN;
            if (columns > widest) {
                int middle = suggested(start, end, i, lefts, rights);
                low = Math.max(low, middle - widest / 2);
                high = Math.min(high, middle + widest / 2);
            }
            put(i - left, low - right, high - right + 1);
        }
    }

    private static int suggested(int[] start, int[] end, int i, Side lefts, Side rights) {
        double done = lefts.before(i) - lefts.before(start[0]);
        double whole = Math.max(1, lefts.before(end[0]) - lefts.before(start[0]));
        double length = rights.before(end[1]) - rights.before(start[1]);
        double wanted = rights.before(start[1]) + length * done / whole;
        return rights.indexOf(wanted, start[1], end[1]);
    }

    private void put(int row, int low, int high) {
        boolean empty = to[row] == 0;
        from[row] = Math.max(0, empty ? low : Math.min(from[row], low));
        to[row] = Math.max(to[row], high);
    }

    /** Makes it lead from corner to corner without a step backwards or a gap. */
    private void close(int columns) {
        int last = from.length - 1;
        from[0] = 0;
        to[last] = columns;
        for (int row = 0; row <= last; row++) {
            to[row] = Math.clamp(Math.max(to[row], row == 0 ? 1 : to[row - 1]), 1, columns);
        }
        for (int row = last; row >= 0; row--) {
            int next = row == last ? columns - 1 : from[row + 1];
            from[row] = Math.min(Math.min(from[row], next), to[row] - 1);
        }
        for (int row = 1; row <= last; row++) {
            from[row] = Math.min(from[row], to[row - 1] - 1);
        }
    }
}
