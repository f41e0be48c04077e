package org.chancery.core.transcript;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.model.StatementKind;

/** What a line of a page's head says. */
sealed interface Fact {
    record SiteTitle(String name, Optional<MissionKind> mission) implements Fact {}

    record VisitDate(LocalDate date) implements Fact {}

    record Languages(List<Locale> languages) implements Fact {}

    record AsOf(LocalDate date) implements Fact {}

    record Address(String text) implements Fact {}

    record Point(ContactPoint point) implements Fact {}

    record Hours(OpeningHours hours) implements Fact {}

    record Kind(StatementKind kind) implements Fact {}

    record DocumentNumber(String printed) implements Fact {}

    record Delivery(org.chancery.core.model.Delivery delivery) implements Fact {}

    record Embargo(OffsetDateTime until) implements Fact {}

    record Titled(Title title) implements Fact {}
}
