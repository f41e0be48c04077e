package org.chancery.render.pdf.internal.layout;

import java.util.Locale;

/**
 * A colour of the screen. All that carries words stands out from white by 4.5 to 1 at least (WCAG 2.2 AA).
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
    /** For text. */
    static final Colour INK = new Colour(0x1A, 0x1A, 0x1A);
    /** The one accent: questions, rules, the sort of a statement. */
    static final Colour ACCENT = new Colour(0x1F, 0x3F, 0x77);
    /** For small print and what is missing. */
    static final Colour GREY = new Colour(0x5A, 0x5A, 0x5A);
    /** For what must not be overlooked. */
    static final Colour ALARM = new Colour(0xA3, 0x1D, 0x1D);
    /** For hair lines. */
    static final Colour HAIR = new Colour(0xB4, 0xBC, 0xC8);

    /** {@return whether it is no colour, but a shade between black and white} */
    public boolean isGrey() {
        return red == green && green == blue;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
