package org.chancery.core.pairing;

import java.util.List;

/**
 * Lines that say the same; when one side is empty, lines to which nothing corresponds.
 *
 * @param first numbers of lines of the first text, from 1
 * @param second numbers of lines of the second text
 * @param confidence how sure it is, from 0 to 1
 * @param reasons what speaks for it, such as the numbers and names that both sides hold
 */
public record Link(List<Integer> first, List<Integer> second, double confidence, List<String> reasons) {
    /** Copies the lists; refuses a link of nothing, and numbers that no line has. */
    public Link {
        first = List.copyOf(first);
        second = List.copyOf(second);
        reasons = List.copyOf(reasons);
        if (first.isEmpty() && second.isEmpty()) {
            throw new IllegalArgumentException("A link needs a line on one side at least");
        }
        if (first.stream().anyMatch(line -> line < 1) || second.stream().anyMatch(line -> line < 1)) {
            throw new IllegalArgumentException("Lines count from 1: " + first + " " + second);
        }
    }

    /** {@return a link that a person lays down} */
    public static Link given(List<Integer> first, List<Integer> second) {
        return new Link(first, second, 1, List.of());
    }

    /** {@return whether one side is empty} */
    public boolean isOneSided() {
        return first.isEmpty() || second.isEmpty();
    }
}
