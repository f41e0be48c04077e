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
 */
public record OpeningHours(ContactPurpose purpose, Localized<String> printed, List<Period> periods) {
    /** Copies the list. */
    public OpeningHours {
        Check.present(purpose);
        Check.texts(printed);
        periods = List.copyOf(periods);
    }

    /**
     * The same hours on some days of the week.
     *
     * @param days at least one, in the order of the week
     * @param opens local time
     * @param closes local time, after {@code opens}
     */
    public record Period(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {
        /** Refuses no days, and hours that run backwards. */
        public Period {
            days = Check.ordered(DayOfWeek.class, days);
            if (days.isEmpty() || !closes.isAfter(opens)) {
                throw new IllegalArgumentException("Not opening hours: " + days + " " + opens + "-" + closes);
            }
        }
    }
}
