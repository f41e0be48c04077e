package org.chancery.render.pdf.internal.layout;

import java.util.Arrays;
import org.chancery.render.pdf.internal.layout.Letters.Break;

/**
 * Where the lines of a paragraph may end, and how wide they would be. Between two candidates that follow each other there
 * is never more than a line, since words that are wider are parted somewhere, and always something to be seen.
 */
final class Candidates {
    private static final byte START = 0;
    private static final byte PLAIN = 1;
    private static final byte HYPHENATED = 2;
    private static final byte FORCED = 3;
    private static final byte MANDATORY = 4;
    private static final int FEW = 8;
    private static final int USUAL_WORD = 5;

    /** No less than this part of a line stands before a sign at which a word is parted. */
    private static final int LEAST_PART = 3;

    private final Letters words;
    private final float width;
    private final boolean hanging;

    /** The width of the spaces among all that has been looked at. */
    private long spaces;

    /** After the last character that is not a space, and the width of the spaces before it. */
    private int shown;

    private long shownSpaces;

    private int count;
    private int[] positions;
    private byte[] kinds;
    private int[] additions;

    /** The width of all before a candidate, and that of the spaces among it. */
    private long[] startWidths;

    private long[] startSpaces;

    /** The same, but for the spaces at its end. */
    private long[] visibleWidths;

    private long[] visibleSpaces;

    /** For lines of a width, beyond whose ends light signs stand or do not. */
    Candidates(Letters words, float width, boolean hanging) {
        this.words = words;
        this.width = width;
        this.hanging = hanging;
        int room = FEW + words.length() / USUAL_WORD;
        positions = new int[room];
        kinds = new byte[room];
        additions = new int[room];
        startWidths = new long[room];
        startSpaces = new long[room];
        visibleWidths = new long[room];
        visibleSpaces = new long[room];
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
        return shown(start, end) + additions[end];
    }

    /** {@return the same without the hyphen or the overhang at its end} */
    float shown(int start, int end) {
        return Math.max(0, visibleWidths[end] - startWidths[start]);
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
        int last = words.length() - 1;
        int i = -1;
        while (i < last) {
            i = Math.min(words.nextPlace(i + 1), last);
            spaces += stretchable(i);
            Break after = i == last ? Break.MUST : words.breakAfter(i);
            if (after != Break.NO) {
                look(i + 1);
                if (isNeedless(count - 1, i + 1)) {
                    count--;
                }
                add(i + 1, shown, shownSpaces, addition(i, after), kind(after));
            }
        }
    }

    /** Whether nothing is to be seen between a candidate and a later place, where a line may end as well. */
    private boolean isNeedless(int candidate, int place) {
        int position = positions[candidate];
        boolean optional = kinds[candidate] == PLAIN || kinds[candidate] == HYPHENATED;
        return optional && (shown <= position || words.width(position, place) == 0);
    }

    /** What the width of a line changes by that ends after a character: a hyphen takes room, and an overhang gives some. */
    private int addition(int last, Break after) {
        if (after == Break.HYPHEN) {
            return words.hyphen(last) - (hanging ? words.hyphenOverhang(last) : 0);
        }
        return hanging && shown > positions[count - 1] ? -words.overhang(shown - 1) : 0;
    }

    /** Notices what is to be seen before a place; parts it where that is wider than a line. */
    private void look(int to) {
        int from = positions[count - 1];
        int end = to;
        long among = spaces;
        while (end > from && Breaks.isSpace(words.codePoint(end - 1))) {
            end--;
            among -= stretchable(end);
        }
        if (end > from) {
            shown = end;
            shownSpaces = among;
            if (words.width(from, end) > width) {
                part(from, end);
            }
        }
    }

    private long stretchable(int index) {
        return Breaks.isStretchable(words.codePoint(index)) ? words.width(index, index + 1) : 0;
    }

    private static byte kind(Break after) {
        return switch (after) {
            case MUST -> MANDATORY;
            case HYPHEN -> HYPHENATED;
            case MAY, NO -> PLAIN;
        };
    }

    /** Parts what is wider than a line: behind a sign within it, or else before the first character that is too many. */
    private void part(int from, int to) {
        long among = startSpaces[count - 1];
        for (int i = from; i < to; i++) {
            while (isTooMany(i)) {
                int start = positions[count - 1];
                int end = seam(start, letter(start, i));
                add(end, end, among, 0, FORCED);
            }
            among += stretchable(i);
        }
    }

    private boolean isTooMany(int index) {
        int start = positions[count - 1];
        return index > start && words.width(start, index + 1) > width && !Breaks.isSpace(words.codePoint(index));
    }

    /** The place of a character, or of the letter it is an accent of, unless nothing else stands before it. */
    private int letter(int start, int index) {
        int end = index;
        while (end > start + 1 && Breaks.isAccent(words.codePoint(end))) {
            end--;
        }
        return Breaks.isAccent(words.codePoint(end)) ? index : end;
    }

    /** The place behind the last sign between two indexes that leaves a good part of a line; the other index if none does. */
    private int seam(int start, int index) {
        int end = index;
        while (end > start && !isSeam(end)) {
            end--;
        }
        return words.width(start, end) * LEAST_PART > width ? end : index;
    }

    private boolean isSeam(int place) {
        return Breaks.isSeam(words.codePoint(place - 1)) && !Breaks.isAccent(words.codePoint(place));
    }

    /** Adds a candidate, with what is shown before it and the width of the spaces among that. */
    private void add(int position, int visible, long visibleSpace, int addition, byte kind) {
        if (count == positions.length) {
            grow(count * 2);
        }
        positions[count] = position;
        kinds[count] = kind;
        additions[count] = addition;
        startWidths[count] = words.place(position);
        startSpaces[count] = kind == FORCED ? visibleSpace : spaces;
        visibleWidths[count] = words.width(0, visible);
        visibleSpaces[count] = visibleSpace;
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
