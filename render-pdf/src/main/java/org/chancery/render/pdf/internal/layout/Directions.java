package org.chancery.render.pdf.internal.layout;

import java.text.Bidi;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.core.render.Direction;

/**
 * The direction of each character of a paragraph: even levels run from left to right, odd ones from right to left (UAX
 * #9). Characters that override directions have no say, and a telephone number runs from left to right as one.
 */
final class Directions {
    private static final Pattern NUMBER = Pattern.compile("\\+?[(\\p{Nd}][\\p{Nd}\\p{Zs}()./\\p{Pd}]{4,}\\p{Nd}");

    /** The Hebrew letters are the first that run from right to left. */
    private static final int FIRST = 0x590;

    /** Signs that embed words of one direction in those of the other. */
    private static final char LEFT_TO_RIGHT = '\u202A';

    private static final char RIGHT_TO_LEFT = '\u202B';
    private static final char END = '\u202C';

    private Directions() {}

    /** {@return whether a language is written from right to left} */
    static boolean isRightToLeft(Locale language) {
        return Direction.of(language) == Direction.RTL;
    }

    static boolean isRightToLeft(int c) {
        if (c < FIRST) {
            return false;
        }
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /**
     * {@return the level of each of these characters}
     *
     * @param foreign which of them are of a language that runs the other way: they stand together, whatever they are
     */
    static byte[] levels(int[] codePoints, int length, boolean rightToLeft, BitSet foreign) {
        var words = new StringBuilder();
        int[] at = new int[length];
        boolean embedded = false;
        for (int i = 0; i < length; i++) {
            if (foreign.get(i) != embedded) {
                embedded = !embedded;
                words.append(!embedded ? END : rightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT);
            }
            at[i] = words.length();
            words.appendCodePoint(codePoints[i]);
        }
        Bidi bidi = new Bidi(
                latin(words.toString()), rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[length];
        for (int i = 0; i < length; i++) {
            levels[i] = (byte) bidi.getLevelAt(at[i]);
        }
        return levels;
    }

    /** Latin letters in the place of numbers run as the numbers should. */
    private static String latin(String words) {
        return NUMBER.matcher(words)
                .replaceAll(number -> "x".repeat(number.group().length()));
    }

    /** {@return the indexes of characters in the order in which they stand on the page, accents behind their letters} */
    static int[] visual(byte[] levels) {
        Integer[] order = new Integer[levels.length];
        Arrays.setAll(order, i -> i);
        Bidi.reorderVisually(levels, 0, order, 0, levels.length);
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
