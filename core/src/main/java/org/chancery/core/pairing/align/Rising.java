package org.chancery.core.pairing.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Finds in a list that rises on the left the longest part that rises on the right too. */
public final class Rising {
    private Rising() {}

    /**
     * {@return the longest chain, in order; time grows as n log n}
     *
     * @param list in the order of its left side
     * @param right where each stands on the right side
     */
    public static <T> List<T> longest(List<T> list, ToIntFunction<T> right) {
        int[] ends = new int[list.size()]; // which one ends the best chain of each length
        int[] before = new int[list.size()];
        int length = 0;
        for (int k = 0; k < list.size(); k++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (right.applyAsInt(list.get(ends[middle])) < right.applyAsInt(list.get(k))) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[k] = low == 0 ? -1 : ends[low - 1];
            ends[low] = k;
            length = Math.max(length, low + 1);
        }
        var chain = new ArrayList<T>();
        for (int k = length == 0 ? -1 : ends[length - 1]; k >= 0; k = before[k]) {
            chain.addFirst(list.get(k));
        }
        return chain;
    }
}
