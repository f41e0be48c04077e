package org.chancery.render.pdf.internal.layout;

import java.util.OptionalInt;

/**
 * The number of a page.
 *
 * @param number from 1
 * @param roman whether it is printed in small Roman numerals, as before the text of a volume
 * @param total the number of all pages, if it is known yet
 */
record Folio(int number, boolean roman, OptionalInt total) {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    @Override
    public String toString() {
        if (!roman) {
            return Integer.toString(number);
        }
        var signs = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                signs.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return signs.toString();
    }
}
