package org.chancery.core.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * When a mission can be visited.
 *
 * @param purpose for what
 * @param printed the words as printed in each language
 * @param periods the same for machines, as far as understood; a lunch break parts a day in two periods
 * @param closed on whose holidays it is closed, as far as printed
 * @param validity when these hours hold
 */
public record OpeningHours(
        ContactPurpose purpose,
        Localized<String> printed,
        List<Period> periods,
        Set<Holidays> closed,
        Validity validity) {
    /** Copies the list and the set. */
    public OpeningHours {
        Check.present(purpose, validity);
        Check.texts(printed);
        periods = List.copyOf(periods);
        closed = Check.ordered(Holidays.class, closed);
    }

    /** {@return hours that always hold, with nothing said of holidays} */
    public static OpeningHours of(ContactPurpose purpose, Localized<String> printed, List<Period> periods) {
        return new OpeningHours(purpose, printed, periods, Set.of(), Validity.always());
    }

    /** Whose public holidays. */
    public enum Holidays {
        /** Those of the country that the mission works in. */
        HOST,
        /** Those of the country that it represents. */
        SENDING
    }

    /**
     * The same hours on some days of the week.
     *
     * @param days at least one, in the order of the week
     * @param opens local time
     * @param closes local time, after {@code opens}; midnight is that at the end of the day
     */
    public record Period(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {
        /** Refuses no days, and hours that run backwards. */
        public Period {
            days = Check.ordered(DayOfWeek.class, days);
            boolean forward = closes.isAfter(opens) || closes.equals(LocalTime.MIDNIGHT);
            if (days.isEmpty() || !forward) {
                throw new IllegalArgumentException("Not opening hours: " + days + " " + opens + "-" + closes);
            }
        }
    }
}
