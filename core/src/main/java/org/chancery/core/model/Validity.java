package org.chancery.core.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a contact holds, and the day on which that was known.
 *
 * @param from the first day; always before when absent
 * @param until the last day; for good when absent
 * @param asOf the day on which this was known, when it is not that of the {@link Contacts}
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> asOf) {
    /** Refuses an end before the beginning. */
    public Validity {
        Check.present(from, until, asOf);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("Valid until " + until.get() + ", but only from " + from.get());
        }
    }

    /** {@return no bounds} */
    public static Validity always() {
        return new Validity(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return the same, beginning on a day} */
    public Validity from(LocalDate day) {
        return new Validity(Optional.of(day), until, asOf);
    }

    /** {@return the same, ending with a day} */
    public Validity until(LocalDate day) {
        return new Validity(from, Optional.of(day), asOf);
    }

    /** {@return the same, as it was known on a day} */
    public Validity asOf(LocalDate day) {
        return new Validity(from, until, Optional.of(day));
    }

    /** {@return whether the contact holds on a day} */
    public boolean on(LocalDate day) {
        return !isBefore(day) && !isAfter(day);
    }

    /** {@return whether a day comes before all of these} */
    boolean isAfter(LocalDate day) {
        return from.map(day::isBefore).orElse(false);
    }

    /** {@return whether a day comes after all of these} */
    boolean isBefore(LocalDate day) {
        return until.map(day::isAfter).orElse(false);
    }
}
