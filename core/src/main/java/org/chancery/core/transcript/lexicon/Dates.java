package org.chancery.core.transcript.lexicon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.core.transcript.text.Word;

/** Finds dates, in words of a language or in digits. */
public final class Dates {
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern JAPANESE_ERA =
            Pattern.compile("(令和|平成|昭和)\\s?(元|\\d{1,2})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日");
    /** The year before the first of an era. */
    private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "平成", 1988, "昭和", 1925);

    private static final int FIRST_YEAR = 1000;
    /** “8 de julio de 2020”: so many small words may stand between the parts of a date. */
    private static final int MOST_BETWEEN = 1;

    private final Lexicon lexicon;

    /** Finds dates in the words of a language. */
    public Dates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A date.
     *
     * @param date which
     * @param from index of its first character
     * @param to index after its last
     */
    public record Found(LocalDate date, int from, int to) {}

    /** {@return the last date in a text: “October 6, 2017”, «14 мая 2025 года», 2017-10-06} */
    public Optional<Found> last(String text) {
        List<Word> words = Word.of(text);
        for (int i = words.size() - 1; i >= 0; i--) {
            Optional<Found> found = at(words, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return inDigits(text);
    }

    /** {@return the first date in a text} */
    public Optional<Found> first(String text) {
        List<Word> words = Word.of(text);
        for (int i = 0; i < words.size(); i++) {
            Optional<Found> found = at(words, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return inDigits(text);
    }

    private Optional<Found> at(List<Word> words, int index) {
        return lexicon.month(words.get(index)).flatMap(month -> around(words, index, month));
    }

    private static Optional<Found> inDigits(String text) {
        return inDigits(EAST_ASIAN.matcher(text))
                .or(() -> inEra(JAPANESE_ERA.matcher(text)))
                .or(() -> inDigits(ISO.matcher(text)))
                .or(() -> dayFirst(DIGITS.matcher(text)));
    }

    private static Optional<Found> inEra(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        int year = matcher.group(2).equals("元") ? 1 : number(matcher, 2);
        return date(ERAS.getOrDefault(matcher.group(1), 0) + year, number(matcher, 3), number(matcher, 4))
                .map(date -> new Found(date, matcher.start(), matcher.end()));
    }

    private static Optional<Found> dayFirst(Matcher matcher) {
        return matcher.find()
                ? date(number(matcher, 3), number(matcher, 2), number(matcher, 1))
                        .map(date -> new Found(date, matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private static Optional<Found> inDigits(Matcher matcher) {
        return matcher.find()
                ? date(number(matcher, 1), number(matcher, 2), number(matcher, 3))
                        .map(date -> new Found(date, matcher.start(), matcher.end()))
                : Optional.empty();
    }

    /** {@return a date in digits, the day first, and nothing else} */
    public static Optional<LocalDate> digits(String text) {
        Matcher matcher = DIGITS.matcher(text);
        return matcher.matches() ? date(number(matcher, 3), number(matcher, 2), number(matcher, 1)) : Optional.empty();
    }

    /** Day, month, year, or month, day, year; the day may have an ending, as in “6th”. */
    private Optional<Found> around(List<Word> words, int month, int number) {
        int after = numberAt(words, month + 1, 1);
        int before = numberAt(words, month - 1, -1);
        if (after >= 0 && number(words, after) >= FIRST_YEAR && before >= 0) {
            return found(words, date(number(words, after), number, day(words, before)), before, after);
        }
        int year = after < 0 ? -1 : numberAt(words, after + 1, 1);
        return year < 0
                ? Optional.empty()
                : found(words, date(number(words, year), number, day(words, after)), month, year);
    }

    /** The index of a number next to an index, over small words such as “de”; -1 when there is none. */
    private static int numberAt(List<Word> words, int from, int step) {
        for (int i = 0; i <= MOST_BETWEEN; i++) {
            int at = from + i * step;
            if (at < 0 || at >= words.size()) {
                return -1;
            }
            if (number(words, at) >= 0 || day(words, at) > 0) {
                return at;
            }
            if (words.get(at).isCapitalised() || words.get(at).text().length() > 3) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Found> found(List<Word> words, Optional<LocalDate> date, int first, int year) {
        return date.map(day -> {
            boolean more = year + 1 < words.size()
                    && lexicon.afterYear().contains(words.get(year + 1).folded());
            return new Found(
                    day,
                    words.get(first).from(),
                    words.get(more ? year + 1 : year).to());
        });
    }

    private static int number(List<Word> words, int index) {
        return words.get(index).number();
    }

    private static int day(List<Word> words, int index) {
        String text = words.get(index).text();
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean ending = digits > 0 && digits <= 2 && text.length() - digits <= 2;
        return ending ? Integer.parseInt(text.substring(0, digits)) : -1;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        boolean valid = year >= FIRST_YEAR
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
        return valid ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
