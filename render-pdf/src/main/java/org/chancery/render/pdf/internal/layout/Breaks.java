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
    private static final int CYRILLIC = 0x400;
    private static final int CYRILLIC_END = 0x482;

    /** The hyphen of Armenian. */
    private static final int FIRST_OTHER_DASH = 0x58A;

    /** No character between the no-break space and this is a space. */
    private static final int FIRST_RARE_SPACE = 0x1680;

    private Breaks() {}

    /** {@return whether a character stands for itself and is no place for a line to end, as most are} */
    static boolean isPlain(int c) {
        return (c > ' ' && c < NEXT_LINE) || (c >= CYRILLIC && c < CYRILLIC_END);
    }

    /** {@return whether a character is one of those that most words are made of, and none of the signs around them} */
    static boolean isCommonLetter(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= CYRILLIC && c < CYRILLIC_END);
    }

    /** {@return the character that stands on the page for another} */
    static int painted(int c, List<FontFace> chain) {
        if (c >= ' ' && c < NEXT_LINE) {
            return c;
        }
        boolean control = c == '\t' || c == '\n' || c == NEXT_LINE;
        return control || (Character.isSpaceChar(c) && isStrange(c, chain)) ? ' ' : c;
    }

    private static boolean isStrange(int c, List<FontFace> chain) {
        for (FontFace face : chain) {
            if (face.has(c)) {
                return false;
            }
        }
        return true;
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

    /** Lets what characters say depend on their neighbours: none begins a line with a dash, compounds may be parted. */
    static void refine(int[] codePoints, BreakOpportunities opportunities, int length) {
        int last = length - 1;
        for (int i = opportunities.next(0, last); i < last; i = opportunities.next(i + 1, last)) {
            Break after = opportunities.after(i);
            int next = codePoints[i + 1];
            if (after == Break.MAY && (next == EM_DASH || next == ' ')) {
                opportunities.set(i, Break.NO);
            } else if (after == Break.NO && isDash(codePoints[i]) && isCompound(codePoints, i)) {
                opportunities.set(i, Break.MAY);
            }
        }
    }

    private static boolean isDash(int c) {
        return c == '-'
                || (c >= FIRST_OTHER_DASH
                        && c != NO_BREAK_HYPHEN
                        && Character.getType(c) == Character.DASH_PUNCTUATION);
    }

    /** Whether a dash joins words; a letter alone, as in “e-mail”, is none. */
    private static boolean isCompound(int[] codePoints, int dash) {
        return dash > 1
                && Character.isLetter(codePoints[dash - 2])
                && Character.isLetter(codePoints[dash - 1])
                && Character.isLetter(codePoints[dash + 1]);
    }

    /** {@return whether a character is a space or a dash, at which a line may often end} */
    static boolean isNotable(int c) {
        return isStretchable(c) || isDash(c);
    }

    /** {@return whether justification may change the width of a character} */
    static boolean isStretchable(int c) {
        return c == ' ' || c == NO_BREAK_SPACE;
    }

    /**
     * {@return how much of a character's width stands beyond the end of a justified line: the eye takes an edge of light
     * signs for a dent}
     */
    static float overhang(int c) {
        return switch (c) {
            case '.', ',', '\u060C' -> 0.7f;
            case '-', '\u2010' -> 0.5f;
            case ':', ';', '”', '’', '»', '“' -> 0.4f;
            case '–', EM_DASH -> 0.2f;
            default -> 0;
        };
    }

    /** {@return whether what is wider than a line, an address for example, is parted after a character rather than elsewhere} */
    static boolean isSeam(int c) {
        return c == '-' || isStretchable(c) || joinsAddress(c);
    }

    /** {@return whether a character between two letters makes one address of what stands beside it} */
    static boolean joinsAddress(int c) {
        return switch (c) {
            case '.', '@', '/', '_', '=', '&', '?', ':' -> true;
            default -> false;
        };
    }

    /** {@return whether a character stands over or under the one before, from which nothing parts it} */
    static boolean isAccent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isSpace(int c) {
        return isStretchable(c) || (c >= FIRST_RARE_SPACE && Character.isSpaceChar(c));
    }
}
