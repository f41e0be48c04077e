package org.chancery.render.pdf.internal.layout;

import java.util.List;
import org.chancery.render.pdf.internal.layout.Letters.Break;

/** Where lines may end, by rules that no version of Java changes. */
final class Breaks {
    static final int ZERO_WIDTH_SPACE = 0x200B;

    private static final int NEXT_LINE = 0x85;
    private static final int FIGURE_SPACE = 0x2007;
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int NO_BREAK_HYPHEN = 0x2011;
    private static final int EM_DASH = 0x2014;

    private Breaks() {}

    /** {@return whether a character stands for itself and is no place for a line to end, as most are} */
    static boolean isPlain(int c) {
        return c > ' ' && c < NEXT_LINE;
    }

    /** {@return the character that stands on the page for another} */
    static int painted(int c, List<FontFace> chain) {
        if (c >= ' ' && c < NEXT_LINE) {
            return c;
        }
        boolean control = c == '\t' || c == '\n' || c == NEXT_LINE;
        boolean strange = Character.isSpaceChar(c) && chain.stream().noneMatch(face -> face.has(c));
        return control || strange ? ' ' : c;
    }

    /** {@return what a character alone says} */
    static Break after(int c) {
        if (isPlain(c)) {
            return Break.NO;
        }
        return switch (c) {
            case '\n', NEXT_LINE, 0x2028, 0x2029 -> Break.MUST;
            case NO_BREAK_SPACE, FIGURE_SPACE, NARROW_NO_BREAK_SPACE -> Break.NO;
            default -> c == '\t' || Character.isSpaceChar(c) ? Break.MAY : Break.NO;
        };
    }

    /** {@return what a character says among its neighbours: none begins a line with a dash, compounds may be parted} */
    static Break refined(int[] codePoints, int i, Break alone) {
        int c = codePoints[i];
        if (alone == Break.NO && c < NEXT_LINE && c != '-') {
            return alone;
        }
        int next = codePoints[i + 1];
        if (alone == Break.MAY) {
            return next == EM_DASH || next == ' ' ? Break.NO : Break.MAY;
        }
        boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION && c != NO_BREAK_HYPHEN;
        boolean compound = dash && i > 0 && Character.isLetter(codePoints[i - 1]) && Character.isLetter(next);
        return alone == Break.NO && compound ? Break.MAY : alone;
    }

    /** {@return whether justification may change the width of a character} */
    static boolean isStretchable(int c) {
        return c == ' ' || c == NO_BREAK_SPACE;
    }

    static boolean isSpace(int c) {
        return c == ' ' || (c > NEXT_LINE && Character.isSpaceChar(c));
    }
}
