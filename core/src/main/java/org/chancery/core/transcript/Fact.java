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
    /** Whether a page may say more of the sort. */
    default boolean mayRepeat() {
        return false;
    }

    record SiteTitle(String name, Optional<MissionKind> mission) implements Fact {
        @Override
        public boolean mayRepeat() {
            return true;
        }
    }

    record VisitDate(LocalDate date) implements Fact {}

    record Languages(List<Locale> languages) implements Fact {
        @Override
        public boolean mayRepeat() {
            return true;
        }
    }

    record AsOf(LocalDate date) implements Fact {}

    record Address(String text) implements Fact {
        @Override
        public boolean mayRepeat() {
            return true;
        }
    }

    record Point(ContactPoint point) implements Fact {
        @Override
        public boolean mayRepeat() {
            return true;
        }
    }

    record Hours(OpeningHours hours) implements Fact {
        @Override
        public boolean mayRepeat() {
            return true;
        }
    }

    record Kind(StatementKind kind) implements Fact {}

    record DocumentNumber(String printed) implements Fact {}

    record Delivery(org.chancery.core.model.Delivery delivery) implements Fact {}

    record Embargo(OffsetDateTime until) implements Fact {}

    record Titled(Title title) implements Fact {}
}
