package org.chancery.core.transcript.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.model.StatementKind;

/** What a line of a page's head says. */
public sealed interface Fact {
    /** {@return whether a page may say more of the sort} */
    default boolean mayRepeat() {
        return true;
    }

    /** What a page says once. */
    sealed interface Single extends Fact {
        @Override
        default boolean mayRepeat() {
            return false;
        }
    }

    /** The name of whoever publishes the page. */
    record SiteTitle(String name, Optional<MissionKind> mission) implements Fact {}

    /** The day on which the page was visited. */
    record VisitDate(LocalDate date) implements Single {}

    /** The languages the page can be switched to. */
    record Languages(List<Locale> languages) implements Fact {}

    /** The day for which contacts hold. */
    record AsOf(LocalDate date) implements Single {}

    /** A postal address. */
    record Address(String text) implements Fact {}

    /** A number or an address on the net. */
    record Point(ContactPoint point) implements Fact {}

    /** Opening hours. */
    record Hours(OpeningHours hours) implements Fact {}

    /** The day that stands beside the title. */
    record Day(LocalDate date) implements Fact {}

    /** The hour beside it. */
    record Time(LocalTime time) implements Fact {}

    /** The place beside it. */
    record Where(String place) implements Fact {}

    /** The kind of text, on a line of its own. */
    record Kind(StatementKind kind) implements Single {}

    /** The number under which it was published. */
    record DocumentNumber(String printed) implements Single {}

    /** How the text relates to what was said. */
    record Delivery(org.chancery.core.model.Delivery delivery) implements Single {}

    /** The time until which it may not be published. */
    record Embargo(OffsetDateTime until) implements Single {}

    /** The title. */
    record Titled(Title title) implements Single {}
}
