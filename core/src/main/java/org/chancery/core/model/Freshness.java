package org.chancery.core.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Judges contacts by a day. This is the one place that tells a current number from a historical one; the validation and
 * every renderer ask it.
 *
 * @param day the day on which the contacts are to be used; nothing is judged without one
 * @param age how old knowledge may be on that day to count as current; not negative
 */
public record Freshness(Optional<LocalDate> day, Period age) {
    /** The age that is used where nobody chose another: a year. */
    public static final Period YEAR = Period.ofYears(1);

    /** Refuses a negative age. */
    public Freshness {
        Check.present(day);
        if (age.isNegative()) {
            throw new IllegalArgumentException("The age of contacts is negative: " + age);
        }
    }

    /** {@return the judgement of a day, with the usual age} */
    public static Freshness on(LocalDate day) {
        return new Freshness(Optional.of(day), YEAR);
    }

    /** {@return no judgement, for want of a day} */
    public static Freshness unjudged() {
        return new Freshness(Optional.empty(), YEAR);
    }

    /**
     * {@return how far something may be relied on}
     *
     * @param validity its own
     * @param contacts those that it is among, whose day holds when it has none
     */
    public Standing of(Validity validity, Contacts contacts) {
        return day.map(today -> standing(today, validity, contacts.asOf(validity)))
                .orElse(Standing.UNKNOWN);
    }

    private Standing standing(LocalDate today, Validity validity, Optional<LocalDate> asOf) {
        if (validity.isBefore(today)) {
            return Standing.EXPIRED;
        }
        if (asOf.isPresent() && asOf.get().isBefore(today.minus(age))) {
            return Standing.OUTDATED;
        }
        if (validity.isAfter(today)) {
            return Standing.UPCOMING;
        }
        return asOf.isPresent() ? Standing.CURRENT : Standing.UNKNOWN;
    }
}
