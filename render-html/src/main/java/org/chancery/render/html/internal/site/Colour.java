package org.chancery.render.html.internal.site;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour on a screen.
 *
 * @param rgb 24 bits
 */
record Colour(int rgb) {
    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double READABLE = 4.5; // WCAG 2.2, 1.4.3

    /**
     * {@return a colour in which words can be read on all of some others}
     *
     * @throws IllegalArgumentException when it is none, or stands out too little
     */
    static Colour readable(String hex, Colour... grounds) {
        Colour colour = of(hex);
        for (Colour ground : grounds) {
            double contrast = colour.contrast(ground);
            if (contrast < READABLE) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "The colour %s cannot be read on %s: their contrast is %.1f, and 4.5 is needed",
                        colour,
                        ground,
                        contrast));
            }
        }
        return colour;
    }

    static Colour of(String hex) {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a colour: \"" + hex + "\"; a colour is like #14315c");
        }
        return new Colour(Integer.parseInt(hex.substring(1), 16));
    }

    /** {@return how much two colours stand out from each other, from 1 to 21, as WCAG defines it} */
    private double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int bits) {
        double value = (bits & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
