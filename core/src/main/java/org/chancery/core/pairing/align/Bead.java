package org.chancery.core.pairing.align;

import java.util.List;

/**
 * Units that correspond: a run on one side and a run on the other, one of which may be empty.
 *
 * @param left index of the first on the left
 * @param lefts how many on the left
 * @param right index of the first on the right
 * @param rights how many on the right
 * @param gain how much better this is than leaving all of them alone, as a natural logarithm
 * @param shared what both sides name, the most telling first
 */
public record Bead(int left, int lefts, int right, int rights, double gain, List<String> shared) {
    /** Copies the list. */
    public Bead {
        shared = List.copyOf(shared);
    }

    /** {@return a bead somebody has laid down} */
    public static Bead given(int left, int lefts, int right, int rights) {
        return new Bead(left, lefts, right, rights, Double.POSITIVE_INFINITY, List.of());
    }

    /** {@return whether a side is empty} */
    public boolean isOneSided() {
        return lefts == 0 || rights == 0;
    }

    /** {@return the index behind the last on the left} */
    public int leftEnd() {
        return left + lefts;
    }

    /** {@return the index behind the last on the right} */
    public int rightEnd() {
        return right + rights;
    }

    /** {@return how sure this is, from 0 to 1} */
    public double confidence() {
        return 1 / (1 + Math.exp(-gain / 2));
    }
}
