package org.chancery.core.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How to reach a mission, as it was known on a day.
 *
 * @param addresses postal addresses, each as a text per language with a line feed between its lines, in the order of
 *     the host country
 * @param points numbers and electronic addresses, in the order of the page
 * @param hours opening hours
 * @param asOf the day for which all this was true; a contact without one is of unknown age
 */
public record Contacts(
        List<Localized<String>> addresses,
        List<@Valid ContactPoint> points,
        List<@Valid OpeningHours> hours,
        Optional<LocalDate> asOf) {
    /** Copies the lists. */
    public Contacts {
        Check.present(asOf);
        addresses = List.copyOf(addresses);
        addresses.forEach(Check::texts);
        points = List.copyOf(points);
        hours = List.copyOf(hours);
    }

    /** {@return no contacts} */
    public static Contacts none() {
        return new Contacts(List.of(), List.of(), List.of(), Optional.empty());
    }
}
