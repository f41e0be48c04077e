package org.chancery.core.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where and when the words were said.
 *
 * <p>The event date is not the date of publication ({@link Edition#published()}) and not the date on which a copy was
 * taken ({@link Source#retrieved()}).
 *
 * @param what the occasion: “joint news conference following talks”
 * @param place the city or venue
 * @param date the event date
 * @param time local time of the beginning
 * @param zone the zone of that time
 */
public record Occasion(
        Optional<Localized<String>> what,
        Optional<Localized<String>> place,
        Optional<LocalDate> date,
        Optional<LocalTime> time,
        Optional<ZoneId> zone) {
    /** Refuses characters that are no text. */
    public Occasion {
        Check.present(date, time, zone);
        what.ifPresent(Check::texts);
        place.ifPresent(Check::texts);
    }

    /** {@return an occasion of which nothing is known} */
    public static Occasion unknown() {
        return new Occasion(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return an occasion with a place and an event date} */
    public static Occasion at(Localized<String> place, LocalDate date) {
        return new Occasion(
                Optional.empty(), Optional.of(place), Optional.of(date), Optional.empty(), Optional.empty());
    }

    /** {@return this occasion, told what it was} */
    public Occasion withWhat(Localized<String> event) {
        return new Occasion(Optional.of(event), place, date, time, zone);
    }

    /** {@return this occasion with the time of its beginning} */
    public Occasion withTime(LocalTime start, ZoneId inZone) {
        return new Occasion(what, place, date, Optional.of(start), Optional.of(inZone));
    }
}
