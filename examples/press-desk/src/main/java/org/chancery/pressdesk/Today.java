package org.chancery.pressdesk;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The one place where a clock is read: the library itself is always told the date. */
final class Today {
    private Today() {}

    static LocalDate or(@Nullable LocalDate chosen) {
        return chosen == null ? LocalDate.now(ZoneId.systemDefault()) : chosen;
    }
}
