package org.chancery.render.pdf.internal.layout;

import java.util.Arrays;
import org.chancery.render.pdf.internal.layout.Letters.Break;

/**
 * Where the lines of a paragraph may end, and how wide they would be. Between two candidates that follow each other there
 * is never more than a line: words that are wider are parted between characters.
 */
final class Candidates {
    private static final byte START = 0;
    private static final byte PLAIN = 1;
    private static final byte HYPHENATED = 2;
    private static final byte FORCED = 3;
    private static final byte MANDATORY = 4;

    private final Letters words;
    private final float width;

    /** The width of all before a character, and that of the spaces among them. */
    private final float[] widths;

    private final float[] spaces;

    private int count;
    private int[] positions = new int[64];
    private byte[] kinds = new byte[64];
    private float[] additions = new float[64];

    /** The width of all before a candidate, and that of the spaces among it. */
    private float[] startWidths = new float[64];

    private float[] startSpaces = new float[64];

    /** The same, but for the spaces at its end. */
    private float[] visibleWidths = new float[64];

    private float[] visibleSpaces = new float[64];

    Candidates(Letters words, float width) {
        this.words = words;
        this.width = width;
        this.widths = new float[words.length() + 1];
        this.spaces = new float[words.length() + 1];
        add(0, 0, 0, START);
        gather();
    }

    int count() {
        return count;
    }

    int position(int candidate) {
        return positions[candidate];
    }

    /** {@return how wide a line between two candidates is, but for the spaces at its end} */
    float width(int start, int end) {
        return Math.max(0, visibleWidths[end] - startWidths[start]) + additions[end];
    }

    /** {@return how much of it are spaces} */
    float spaces(int start, int end) {
        return Math.max(0, visibleSpaces[end] - startSpaces[start]);
    }

    boolean isHyphen(int candidate) {
        return kinds[candidate] == HYPHENATED;
    }

    boolean isForced(int candidate) {
        return kinds[candidate] == FORCED;
    }

    /** {@return whether a line that ends here is the last, or the last before a line feed} */
    boolean isMandatory(int candidate) {
        return kinds[candidate] == MANDATORY;
    }

    private void gather() {
        int length = words.length();
        int shown = 0; // after the last character that is not a space
        for (int i = 0; i < length; i++) {
            int c = words.codePoint(i);
            boolean space = Breaks.isSpace(c);
            widths[i + 1] = widths[i] + words.width(i);
            spaces[i + 1] = spaces[i] + (Breaks.isStretchable(c) ? words.width(i) : 0);
            if (!space) {
                part(i);
                shown = i + 1;
            }
            Break after = i + 1 == length ? Break.MUST : words.breakAfter(i);
            switch (after) {
                case MUST -> add(i + 1, shown, 0, MANDATORY);
                case MAY -> add(i + 1, shown, 0, PLAIN);
                case HYPHEN -> add(i + 1, shown, words.hyphen(i), HYPHENATED);
                case NO -> {}
            }
        }
    }

    /** Parts a word that has become wider than a line, never before its first character, nor before an accent. */
    private void part(int last) {
        int start = positions[count - 1];
        if (widths[last + 1] - widths[start] <= width || last == start) {
            return;
        }
        int end = last;
        while (end > start + 1 && Character.getType(words.codePoint(end)) == Character.NON_SPACING_MARK) {
            end--;
        }
        boolean accents = Character.getType(words.codePoint(end)) == Character.NON_SPACING_MARK;
        add(accents ? last : end, accents ? last : end, 0, FORCED);
    }

    private void add(int position, int shown, float addition, byte kind) {
        if (count == positions.length) {
            grow(count * 2);
        }
        positions[count] = position;
        kinds[count] = kind;
        additions[count] = addition;
        startWidths[count] = widths[position];
        startSpaces[count] = spaces[position];
        visibleWidths[count] = widths[shown];
        visibleSpaces[count] = spaces[shown];
        count++;
    }

    private void grow(int more) {
        positions = Arrays.copyOf(positions, more);
        kinds = Arrays.copyOf(kinds, more);
        additions = Arrays.copyOf(additions, more);
        startWidths = Arrays.copyOf(startWidths, more);
        startSpaces = Arrays.copyOf(startSpaces, more);
        visibleWidths = Arrays.copyOf(visibleWidths, more);
        visibleSpaces = Arrays.copyOf(visibleSpaces, more);
    }
}
