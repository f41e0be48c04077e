package org.chancery.core.transcript;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.core.transcript.dialect.Lexicon;
import org.chancery.core.transcript.dialect.Word;

/** Finds dates, in words of a language or in digits. */
final class Dates {
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");

    private final Lexicon lexicon;

    Dates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A date and where it stands in a text. */
    record Found(LocalDate date, int from, int to) {}

    /** The last date in words: “October 6, 2017”, «14 мая 2025 года». */
    Optional<Found> last(String text) {
        List<Word> words = Word.of(text);
        for (int i = words.size() - 1; i >= 0; i--) {
            Optional<Integer> month = lexicon.month(words.get(i));
            if (month.isPresent()) {
                Optional<Found> found = around(words, i, month.get());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** A date in digits, the day first, and nothing else. */
    static Optional<LocalDate> digits(String text) {
        Matcher matcher = DIGITS.matcher(text);
        return matcher.matches() ? date(number(matcher, 3), number(matcher, 2), number(matcher, 1)) : Optional.empty();
    }

    private Optional<Found> around(List<Word> words, int month, int number) {
        int after = number(words, month + 1);
        if (after >= 1000) {
            return found(words, date(after, number, number(words, month - 1)), month - 1, month + 1);
        }
        return found(words, date(number(words, month + 2), number, after), month, month + 2);
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
        return index >= 0 && index < words.size() ? words.get(index).number() : -1;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        boolean valid = year >= 1000
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
        return valid ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
