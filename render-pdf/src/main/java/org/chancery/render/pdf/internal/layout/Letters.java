package org.chancery.render.pdf.internal.layout;

/** Characters in a row, with their widths, in thousandths of the size, and with what each says of line breaks. */
interface Letters {
    int length();

    int codePoint(int index);

    /** {@return where one begins, counted from the first; the length stands for the end of the last} */
    long place(int index);

    /** {@return the width of those from one to before another} */
    long width(int from, int to);

    /** {@return how far a character stands beyond the end of a justified line} */
    default int overhang(int index) {
        return (int) (width(index, index + 1) * Breaks.overhang(codePoint(index)));
    }

    /** {@return how far the hyphen after a character does} */
    default int hyphenOverhang(int index) {
        return (int) (hyphen(index) * Breaks.overhang('-'));
    }

    Break breakAfter(int index);

    /** {@return the first from an index on that is a space or a dash, or after which a line may end; the length if none is} */
    int nextPlace(int from);

    /** {@return the width of the hyphen after a character} */
    int hyphen(int index);

    /** Whether a line may end after a character. */
    enum Break {
        /** It may not, unless the word is wider than the line. */
        NO,
        /** It may. */
        MAY,
        /** It may, with a hyphen. */
        HYPHEN,
        /** It must. */
        MUST
    }
}
