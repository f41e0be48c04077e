package org.chancery.core.internal.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A date that a text gives with its weekday: “Tuesday, June 3, 2025”.
 *
 * @param weekday the day it names
 * @param date the date it names
 */
public record StatedDate(DayOfWeek weekday, LocalDate date) {
    private static final int REACH = 4;
    private static final int FIRST_YEAR = 1000;

    /** {@return whether the date falls on that day} */
    public boolean isRight() {
        return date.getDayOfWeek() == weekday;
    }

    /** {@return the dates of a text that have a weekday before them or after them} */
    public static List<StatedDate> in(String text, Locale language) {
        List<Quantity> quantities = Quantities.in(text, language);
        var dates = new ArrayList<StatedDate>();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity day = quantities.get(i);
            if (day.unit().equals(Quantity.WEEKDAY)) {
                after(quantities, i)
                        .ifPresent(date -> dates.add(
                                new StatedDate(DayOfWeek.of(day.value().intValue()), date)));
            }
        }
        return dates;
    }

    /** The date of the next three numbers, when they are a day, a month and a year in some order. */
    private static Optional<LocalDate> after(List<Quantity> quantities, int weekday) {
        if (weekday + REACH > quantities.size()) {
            return Optional.empty();
        }
        List<Quantity> date = quantities.subList(weekday + 1, weekday + REACH);
        Optional<Quantity> month = date.stream()
                .filter(quantity -> quantity.unit().equals(Quantity.MONTH))
                .findFirst();
        List<Integer> numbers = date.stream()
                .filter(quantity -> !quantity.isOfCalendar()
                        && !quantity.spelled()
                        && quantity.value().scale() <= 0)
                .map(quantity -> quantity.value().intValue())
                .toList();
        if (month.isEmpty() || numbers.size() != 2 || numbers.getLast() < FIRST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(numbers.getLast(), month.get().value().intValue(), numbers.getFirst()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
