package org.chancery.render.epub.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.core.model.Statement;

/**
 * What the statements of a book tell of time.
 *
 * @param first the day of the earliest event
 * @param last the day of the latest event
 * @param newest the latest day of all: nothing happened and nothing was published after it
 */
record Dates(Optional<LocalDate> first, Optional<LocalDate> last, Optional<LocalDate> newest) {
    private static final int LAST_YEAR = 9999;

    static final Dates UNKNOWN = new Dates(Optional.empty(), Optional.empty(), Optional.empty());

    /** {@return whether the format can write a day: years have four digits there} */
    static boolean isWritable(LocalDate day) {
        return day.getYear() > 0 && day.getYear() <= LAST_YEAR;
    }

    /** {@return the time from the first event to the last, as ISO 8601 writes it} */
    Optional<String> period() {
        Optional<LocalDate> from = first.filter(Dates::isWritable);
        Optional<LocalDate> to = last.filter(Dates::isWritable);
        return from.flatMap(day -> to.map(end -> day.equals(end) ? day.toString() : day + "/" + end));
    }

    Dates with(Statement statement) {
        Optional<LocalDate> event = statement.occasion().date();
        Optional<LocalDate> published = statement.edition().published();
        return new Dates(earlier(first, event), later(last, event), later(later(newest, event), published));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
}
