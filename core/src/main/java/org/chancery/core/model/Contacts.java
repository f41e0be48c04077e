package org.chancery.core.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How to reach a mission, as it was known on a day.
 *
 * @param offices where it is reached, in the order of the page; usually the first is the mission itself
 * @param asOf the day for which all this was known, but for what says otherwise in its own {@link Validity}; contacts
 *     without one are of unknown age
 */
public record Contacts(List<@Valid Office> offices, Optional<LocalDate> asOf) {
    /** Copies the list. */
    public Contacts {
        Check.present(asOf);
        offices = List.copyOf(offices);
    }

    /** {@return no contacts} */
    public static Contacts none() {
        return new Contacts(List.of(), Optional.empty());
    }

    /** {@return the contacts of a mission that has one office} */
    public static Contacts of(Office office, Optional<LocalDate> asOf) {
        return new Contacts(List.of(office), asOf);
    }

    /** {@return the addresses of all offices} */
    public List<PostalAddress> addresses() {
        return offices.stream().flatMap(office -> office.addresses().stream()).toList();
    }

    /** {@return the numbers and electronic addresses of all offices} */
    public List<ContactPoint> points() {
        return offices.stream().flatMap(office -> office.points().stream()).toList();
    }

    /** {@return the opening hours of all offices} */
    public List<OpeningHours> hours() {
        return offices.stream().flatMap(office -> office.hours().stream()).toList();
    }

    /** {@return the day for which one of these was known: its own, else that of all} */
    public Optional<LocalDate> asOf(Validity validity) {
        return validity.asOf().or(() -> asOf);
    }
}
