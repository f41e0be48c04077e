package org.chancery.render.pdf.internal.paint;

import org.openpdf.text.pdf.ByteBuffer;

/**
 * Writes numbers, as short as they can be: no zero stands before a point. OpenPDF takes every number for a fraction of any
 * size, which takes long.
 */
final class Decimals {
    private static final int THOUSAND = 1000;

    private Decimals() {}

    static void whole(int number, ByteBuffer out) {
        if (number < 0) {
            out.append_i('-');
            whole(Math.negateExact(number), out);
            return;
        }
        if (number > 9) {
            whole(number / 10, out);
        }
        out.append_i('0' + number % 10);
    }

    /** Writes a number with two decimal places: more than any paper shows, where it is a place. */
    static void hundredths(float number, ByteBuffer out) {
        hundredths(Math.round(number * 100), out);
    }

    /** Writes two such numbers, with a space between them. */
    static void pair(float one, float other, ByteBuffer out) {
        hundredths(one, out);
        out.append_i(' ');
        hundredths(other, out);
    }

    /** Writes so many hundredths. */
    static void hundredths(int hundredths, ByteBuffer out) {
        decimal(Math.multiplyExact(hundredths, 10), out);
    }

    /** Writes a number with three decimal places, for what many add up. */
    static void thousandths(float number, ByteBuffer out) {
        decimal(Math.round(number * THOUSAND), out);
    }

    private static void decimal(int thousandths, ByteBuffer out) {
        int left = Math.abs(thousandths);
        if (thousandths < 0) {
            out.append_i('-');
        }
        int whole = left / THOUSAND;
        left %= THOUSAND;
        if (whole > 0 || left == 0) {
            whole(whole, out);
        }
        if (left > 0) {
            out.append_i('.');
        }
        for (int unit = THOUSAND / 10; left > 0; unit /= 10) {
            out.append_i('0' + left / unit);
            left %= unit;
        }
    }
}
