package org.chancery.core.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a contact holds.
 *
 * @param from the first day; always before when absent
 * @param until the last day; for good when absent
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Refuses an end before the beginning. */
    public Validity {
        Check.present(from, until);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("Valid until " + until.get() + ", but only from " + from.get());
        }
    }

    /** {@return no bounds} */
    public static Validity always() {
        return new Validity(Optional.empty(), Optional.empty());
    }

    /** {@return whether the contact holds on a day} */
    public boolean on(LocalDate day) {
        return !from.map(day::isBefore).orElse(false)
                && !until.map(day::isAfter).orElse(false);
    }
}
