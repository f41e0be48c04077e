package org.chancery.core.internal.language;

import java.math.BigDecimal;

/**
 * A number that a text gives.
 *
 * @param value without trailing zeros; of a month or weekday its number
 * @param unit what is counted, by an id common to all languages; empty when it is not known
 * @param spelled whether it is written in words
 * @param printed the number as printed
 */
public record Quantity(BigDecimal value, String unit, boolean spelled, String printed) {
    /** The unit of a month's number. */
    public static final String MONTH = "month-of-year";

    /** The unit of a weekday's number. */
    public static final String WEEKDAY = "day-of-week";

    /** Drops trailing zeros. */
    public Quantity {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** {@return whether it is a month or a weekday} */
    public boolean isOfCalendar() {
        return unit.equals(MONTH) || unit.equals(WEEKDAY);
    }

    /** {@return the value as a word, the same for equal values} */
    public String number() {
        return value.toPlainString();
    }
}
