package org.chancery.core.transcript.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.core.transcript.dialect.Dialects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in words and in digits, and where they stand. */
class DatesTest {
    private static Dates in(String dialect) {
        return new Dates(Lexicons.of(Dialects.builtIn())
                .vocabulary(Dialects.builtIn().dialect(dialect))
                .lexicon());
    }

    private static Optional<String> inShort(Optional<Dates.Found> found, String text) {
        return found.map(date -> date.date() + " " + text.substring(date.from(), date.to()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "english | on October 6, 2017, and on May 3, 2021, too | 2017-10-06 October 6, 2017 | 2021-05-03 May 3, 2021",
                "english | 6th of October, 2017 | 2017-10-06 6th of October, 2017 | 2017-10-06 6th of October, 2017",
                "english | from 2017-10-06 on | 2017-10-06 2017-10-06 | 2017-10-06 2017-10-06",
                "english | from 6.10.2017 on | 2017-10-06 6.10.2017 | 2017-10-06 6.10.2017",
                "english | May 3, 1000 | 1000-05-03 May 3, 1000 | 1000-05-03 May 3, 1000",
                "russian | 14 мая 2025 года в Норхейвене | 2025-05-14 14 мая 2025 года | 2025-05-14 14 мая 2025 года",
                "russian | 14 мая 2025 в Норхейвене | 2025-05-14 14 мая 2025 | 2025-05-14 14 мая 2025",
                "russian | 14 мая 2025 года | 2025-05-14 14 мая 2025 года | 2025-05-14 14 мая 2025 года",
                "chinese-ministry-zh | 于2024年5月6日在 | 2024-05-06 2024年5月6日 | 2024-05-06 2024年5月6日",
                "japan-ja | 令和6年5月6日 | 2024-05-06 令和6年5月6日 | 2024-05-06 令和6年5月6日",
                "japan-ja | 令和元年5月6日 | 2019-05-06 令和元年5月6日 | 2019-05-06 令和元年5月6日",
                "japan-ja | 平成元年5月6日 | 1989-05-06 平成元年5月6日 | 1989-05-06 平成元年5月6日",
                "japan-ja | 昭和64年1月7日 | 1989-01-07 昭和64年1月7日 | 1989-01-07 昭和64年1月7日"
            })
    void theFirstAndTheLastDateOfATextAreFoundInTheirPlace(String dialect, String text, String first, String last) {
        assertEquals(Optional.of(first), inShort(in(dialect).first(text), text));
        assertEquals(Optional.of(last), inShort(in(dialect).last(text), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "May", "May 3", "May 2021", "3 May", "in May 3 of the 2021 men", "May 32, 2021", "May 3, 999",
                "31.04.2021", "0.4.2021", "1.0.2021", "1.13.2021", "1.4.0999", "2021-04-31", "2021-04-011",
                        "2024年13月6日",
                "3 Men May 2021", "3 whole May 2021", "3 of the May 2021", "123 May 2021", "3rds of May"
            })
    void whatNoCalendarHasIsNoDate(String text) {
        assertEquals(Optional.empty(), in("english").first(text));
        assertEquals(Optional.empty(), in("english").last(text));
    }

    @ParameterizedTest
    @CsvSource({"6.10.2017, 2017-10-06", "06/10/2017, 2017-10-06", "06-10-2017, 2017-10-06"})
    void digitsAloneAreADateWithTheDayFirst(String text, LocalDate date) {
        assertEquals(Optional.of(date), Dates.digits(text));
        assertEquals(Optional.empty(), Dates.digits("on " + text));
    }
}
