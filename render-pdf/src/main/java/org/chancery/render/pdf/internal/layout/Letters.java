package org.chancery.render.pdf.internal.layout;

/** Characters in a row, each with its width and with what it says of line breaks. */
interface Letters {
    int length();

    int codePoint(int index);

    /** {@return the width of a character, in points} */
    float width(int index);

    Break breakAfter(int index);

    /** {@return the width of the hyphen after a character, in points} */
    float hyphen(int index);

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
