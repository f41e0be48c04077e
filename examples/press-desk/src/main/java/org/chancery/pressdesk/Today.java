package org.chancery.pressdesk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The one place where a clock is read: the library itself is always told the date. */
final class Today {
    private Today() {}

    /** A day of the command line, in words for who wrote it otherwise. */
    static LocalDate parse(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            var refusal =
                    new CommandLine.TypeConversionException("\"" + word + "\" is no day; write it like 2025-05-14");
            refusal.initCause(e);
            throw refusal;
        }
    }

    static LocalDate or(@Nullable LocalDate chosen) {
        return chosen == null ? LocalDate.now(ZoneId.systemDefault()) : chosen;
    }
}
