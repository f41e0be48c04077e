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
    private static final int FEW = 8;
    private static final int USUAL_WORD = 5;

    private final Letters words;
    private final float width;

    /** The width of all that has been looked at, and that of the spaces among it. */
    private float all;

    private float allSpaces;

    private int count;
    private int[] positions;
    private byte[] kinds;
    private float[] additions;

    /** The width of all before a candidate, and that of the spaces among it. */
    private float[] startWidths;

    private float[] startSpaces;

    /** The same, but for the spaces at its end. */
    private float[] visibleWidths;

    private float[] visibleSpaces;

    Candidates(Letters words, float width) {
        this.words = words;
        this.width = width;
        int room = FEW + words.length() / USUAL_WORD;
        positions = new int[room];
        kinds = new byte[room];
        additions = new float[room];
        startWidths = new float[room];
        startSpaces = new float[room];
        visibleWidths = new float[room];
        visibleSpaces = new float[room];
        add(0, 0, 0, 0, START);
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
        float shown = 0; // the same, up to the last character that is not a space
        float shownSpaces = 0;
        for (int i = 0; i < length; i++) {
            int c = words.codePoint(i);
            float own = words.width(i);
            if (Breaks.isSpace(c)) {
                all += own;
                allSpaces += Breaks.isStretchable(c) ? own : 0;
            } else {
                if (all + own - startWidths[count - 1] > width && i > positions[count - 1]) {
                    part(i);
                }
                all += own;
                shown = all;
                shownSpaces = allSpaces;
            }
            Break after = i + 1 == length ? Break.MUST : words.breakAfter(i);
            if (after != Break.NO) {
                add(i + 1, shown, shownSpaces, after == Break.HYPHEN ? words.hyphen(i) : 0, kind(after));
            }
        }
    }

    private static byte kind(Break after) {
        return switch (after) {
            case MUST -> MANDATORY;
            case HYPHEN -> HYPHENATED;
            case MAY, NO -> PLAIN;
        };
    }

    /** Parts a word that becomes wider than a line, never before its first character, nor before an accent. */
    private void part(int last) {
        int end = last;
        float accented = 0;
        while (end > positions[count - 1] + 1 && Breaks.isAccent(words.codePoint(end))) {
            end--;
            accented += words.width(end);
        }
        if (Breaks.isAccent(words.codePoint(end))) {
            add(last, all, allSpaces, 0, FORCED);
        } else {
            all -= accented;
            add(end, all, allSpaces, 0, FORCED);
            all += accented;
        }
    }

    private void add(int position, float shown, float shownSpaces, float addition, byte kind) {
        if (count == positions.length) {
            grow(count * 2);
        }
        positions[count] = position;
        kinds[count] = kind;
        additions[count] = addition;
        startWidths[count] = all;
        startSpaces[count] = allSpaces;
        visibleWidths[count] = shown;
        visibleSpaces[count] = shownSpaces;
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
