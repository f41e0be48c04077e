package org.chancery.core.pairing.align;

import java.util.Locale;

/**
 * A paragraph to be aligned.
 *
 * @param role what it is
 * @param opens whether a turn, or a part without one, begins with it
 * @param speaker a number for who speaks, the same on both sides; -1 when it is not known
 * @param language of its words
 * @param text its words as printed
 */
public record Unit(Role role, boolean opens, int speaker, Locale language, String text) {
    /** The number of an unknown speaker. */
    public static final int UNKNOWN = -1;
}
