package org.chancery.core.pairing.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Pairs of units for the search to pass near: of the sure ones the longest chain that never runs backwards. */
final class Waypoints {
    private Waypoints() {}

    /** The waypoints of a part of both sides as pairs of indexes, with its beginning and its end. */
    static List<int[]> between(Side left, Side right, Costs costs, int i, int iEnd, int j, int jEnd) {
        var waypoints = new ArrayList<int[]>();
        int[] rows = IntStream.range(i, iEnd).toArray();
        int[] columns = IntStream.range(j, jEnd).toArray();
        waypoints.add(new int[] {i, j});
        waypoints.addAll(Rising.longest(SurePairs.among(left, right, costs, rows, columns), pair -> pair[1]));
        waypoints.add(new int[] {iEnd, jEnd});
        return waypoints;
    }
}
