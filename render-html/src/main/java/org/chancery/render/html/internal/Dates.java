package org.chancery.render.html.internal;

import java.time.LocalDate;

/** Writes dates for machines. */
public final class Dates {
    private static final int LAST_YEAR = 9999;

    private Dates() {}

    /** {@return the date as HTML writes it; nothing for years that HTML cannot write} */
    public static String machine(LocalDate date) {
        return date.getYear() > 0 && date.getYear() <= LAST_YEAR ? date.toString() : "";
    }
}
