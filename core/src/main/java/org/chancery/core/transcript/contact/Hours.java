package org.chancery.core.transcript.contact;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.core.model.OpeningHours.Period;

/** Reads opening hours: days, ranges of days, and ranges of times. */
final class Hours {
    private static final Pattern TIME =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:[.:hч]([0-5]\\d)(?!\\d)(?: ?([ap])(?=[.]?m\\b))?|"
                    + " ?(?:h|uhr|ч|час)(?!\\p{L})| ?([ap])(?=[.]?m))(?:[.]?m\\b)?");
    private static final String DASHES = "-–—";

    private final ContactWords vocabulary;

    Hours(ContactWords vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a text says by day and time when something is open. */
    boolean areIn(String text) {
        return mentionsTime(text) && !days(Term.fold(text)).isEmpty();
    }

    /** Whether a text does, and begins with it. */
    boolean beginIn(String text) {
        return areIn(text) && Field.strip(text.substring(0, start(text))).isEmpty();
    }

    /** Whether a text may belong to opening hours that were begun above it. */
    boolean mayGoOnIn(String text) {
        return mentionsTime(text)
                || !days(Term.fold(text)).isEmpty()
                || vocabulary.speaksOf(Topic.CLOSED, text)
                || vocabulary.speaksOf(Topic.HOLIDAYS, text)
                || vocabulary.speaksOf(Topic.EVERY_DAY, text);
    }

    /** Where the first day or time stands: what is before it is a label. */
    int start(String text) {
        String folded = Term.fold(text);
        int start = days(folded).stream().mapToInt(Day::from).min().orElse(text.length());
        Matcher time = TIME.matcher(folded);
        return time.find() ? Math.min(start, time.start()) : start;
    }

    private static boolean mentionsTime(String text) {
        return TIME.matcher(Term.fold(text)).find();
    }

    /** The periods that a text tells of, as far as it tells them plainly; nothing when its times are impossible. */
    Optional<List<Period>> periods(String text) {
        String folded = Term.fold(text);
        List<Day> days = days(folded);
        var periods = new ArrayList<Period>();
        Set<DayOfWeek> current = EnumSet.noneOf(DayOfWeek.class);
        List<Time> times = times(folded);
        int last = -1;
        for (int i = 0; i + 1 < times.size(); i++) {
            Time opens = times.get(i);
            Time closes = times.get(i + 1);
            if (!isRange(folded.substring(opens.to(), closes.from()))) {
                continue;
            }
            Set<DayOfWeek> between = daysBetween(folded, days, last, opens.from());
            current = between.isEmpty() ? current : between;
            if (!isPause(folded, opens.from()) && !current.isEmpty()) {
                Optional<Period> period = period(current, opens, closes);
                if (period.isEmpty()) {
                    return Optional.empty();
                }
                periods.add(period.get());
            }
            last = closes.to();
            i++;
        }
        return Optional.of(List.copyOf(periods));
    }

    private static Optional<Period> period(Set<DayOfWeek> days, Time opens, Time closes) {
        try {
            return Optional.of(new Period(days, opens.time(), closes.time()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty(); // times that run backwards or that no clock shows
        }
    }

    private static boolean isRange(String between) {
        String gap = between.strip();
        return gap.length() <= 8
                && (gap.chars().anyMatch(c -> DASHES.indexOf(c) >= 0) || gap.matches("[\\p{L}.]{1,6}"));
    }

    /** A lunch break in parentheses or after its word is told by the times around it. */
    private boolean isPause(String folded, int at) {
        int open = folded.lastIndexOf('(', at);
        return open >= 0 && folded.indexOf(')', open) > at;
    }

    private Set<DayOfWeek> daysBetween(String folded, List<Day> days, int from, int to) {
        List<Day> own = days.stream()
                .filter(day -> day.from() >= from && day.from() <= to)
                .toList();
        Set<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < own.size(); i++) {
            Day day = own.get(i);
            boolean range = i > 0 && isRange(folded.substring(own.get(i - 1).to(), day.from()));
            found.addAll(range ? span(own.get(i - 1).days(), day.days()) : day.days());
        }
        return found;
    }

    /** From the first of some days to the last of others, around the end of the week where need be. */
    private static Set<DayOfWeek> span(Set<DayOfWeek> from, Set<DayOfWeek> to) {
        Set<DayOfWeek> span = EnumSet.copyOf(from);
        DayOfWeek last = to.stream().reduce((one, other) -> other).orElseThrow();
        DayOfWeek day = from.iterator().next();
        while (day != last) {
            day = day.plus(1);
            span.add(day);
        }
        return span;
    }

    private List<Day> days(String folded) {
        var days = new ArrayList<Day>();
        for (DayOfWeek day : DayOfWeek.values()) {
            all(Topic.valueOf(day.name()), EnumSet.of(day), folded, days);
        }
        all(Topic.EVERY_DAY, EnumSet.allOf(DayOfWeek.class), folded, days);
        all(Topic.WEEKDAYS, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), folded, days);
        days.sort(Comparator.comparingInt(Day::from).thenComparing(Day::to, Comparator.reverseOrder()));
        var apart = new ArrayList<Day>();
        for (Day day : days) {
            if (apart.isEmpty() || day.from() >= apart.getLast().to()) {
                apart.add(day); // “segunda-feira” holds “segunda”
            }
        }
        return apart;
    }

    private void all(Topic topic, Set<DayOfWeek> days, String folded, List<Day> found) {
        vocabulary.every(topic, folded).forEach(hit -> found.add(new Day(days, hit.from(), hit.to())));
    }

    private static List<Time> times(String folded) {
        return TIME.matcher(folded).results().map(Hours::time).toList();
    }

    private static Time time(MatchResult match) {
        String half = match.group(3) != null ? match.group(3) : match.group(4);
        int hour = Integer.parseInt(match.group(1));
        int ofDay = half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return new Time(ofDay, minute, match.start(), match.end());
    }

    private record Day(Set<DayOfWeek> days, int from, int to) {}

    private record Time(int hour, int minute, int from, int to) {
        LocalTime time() {
            return hour == 24 && minute == 0 ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute);
        }
    }
}
