package org.chancery.core.internal.language;

/** Tells characters that a reader does not see. */
public final class HiddenCharacters {
    private HiddenCharacters() {}

    /** {@return whether it turns the direction of the text around it} */
    public static boolean isBidiControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** {@return whether it is there without being seen; joiners, which some scripts need, do not count} */
    public static boolean isInvisible(int c) {
        return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x00AD || c == 0x180E;
    }
}
