package org.chancery.render.pdf.internal.layout;

/**
 * Characters in the order in which they are painted, and by how much each is moved. Only a view of them, so that words are
 * looked up once, to be measured, and not again to be painted.
 */
public final class Characters {
    private final int[] codePoints;
    private final short[] kernings;
    private final int from;
    private final int to;

    /** Those from one to before another, of many that no longer change. */
    Characters(int[] codePoints, short[] kernings, int from, int to) {
        this.codePoints = codePoints;
        this.kernings = kernings;
        this.from = from;
        this.to = to;
    }

    /** {@return the characters of some words, each in its own place} */
    public static Characters of(String words) {
        int[] codePoints = words.codePoints().toArray();
        return new Characters(codePoints, new short[codePoints.length], 0, codePoints.length);
    }

    /** {@return how many there are} */
    public int length() {
        return to - from;
    }

    /** {@return one of them} */
    public int codePoint(int index) {
        return codePoints[from + index];
    }

    /**
     * {@return by how much one of them moves away from the one before, in thousandths of the size; mostly negative}
     *
     * @param index of it, from 1: the first stands where all of them begin
     */
    public int kerning(int index) {
        return kernings[from + index];
    }

    @Override
    public String toString() {
        return new String(codePoints, from, to - from);
    }
}
