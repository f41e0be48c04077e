package org.chancery.render.epub.internal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * All that is kept of a statement once it is written.
 *
 * @param section where it is
 * @param date of the event, or else of its publication
 */
record Chapter(Section section, Optional<LocalDate> date) {
    /** {@return its year in digits; nothing without a date} */
    Optional<String> year() {
        return date.map(day -> Integer.toString(day.getYear()));
    }
}
