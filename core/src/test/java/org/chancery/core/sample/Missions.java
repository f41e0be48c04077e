package org.chancery.core.sample;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Contacts;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.Office;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Passage;
import org.chancery.core.model.PostalAddress;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementSource;
import org.chancery.core.model.Validity;

/** Makes missions and publications that are legal and otherwise anything. The same seed makes the same. */
public final class Missions {
    private final Choice choose;

    private Missions(Choice choose) {
        this.choose = choose;
    }

    /** {@return a mission} */
    public static Mission any(Random random) {
        return new Missions(new Choice(random)).mission();
    }

    /** {@return a publication of at most four statements} */
    public static Publication publication(Random random) {
        Choice choose = new Choice(random);
        List<Statement> statements = choose.list(0, 4, () -> Statements.any(random));
        return new Publication(
                choose.id(), choose.text(), choose.optional(() -> any(random)), StatementSource.of(statements));
    }

    private Mission mission() {
        return new Mission(
                choose.id(),
                choose.of(MissionKind.class),
                choose.text(),
                choose.optional(() -> choose.of(List.of("XA", "NO"))),
                choose.optional(() -> choose.of(List.of("XC", "ZZ"))),
                contacts(),
                choose.list(0, 2, this::picture),
                choose.list(0, 2, this::welcome));
    }

    private Contacts contacts() {
        return new Contacts(choose.list(0, 2, this::office), choose.optional(choose::date));
    }

    private Office office() {
        return new Office(
                choose.optional(choose::text),
                choose.optional(() -> choose.of(MissionKind.class)),
                choose.optional(choose::text),
                choose.list(0, 2, () -> new PostalAddress(choose.text(), validity())),
                choose.list(0, 3, this::point),
                choose.list(1, 2, this::hours));
    }

    private ContactPoint point() {
        return new ContactPoint(
                choose.of(ContactPoint.Kind.class),
                choose.of(ContactPurpose.class),
                choose.maybe() ? "" : choose.words(),
                choose.list(0, 2, choose::address),
                choose.optional(choose::text),
                validity());
    }

    private Validity validity() {
        Validity always = Validity.always();
        return choose.of(List.of(
                always, always.from(choose.date()), always.until(choose.date()).asOf(choose.date())));
    }

    private OpeningHours hours() {
        return new OpeningHours(
                choose.of(ContactPurpose.class),
                choose.text(),
                choose.list(0, 2, this::period),
                choose.some(OpeningHours.Holidays.class),
                validity());
    }

    private OpeningHours.Period period() {
        var days = choose.some(DayOfWeek.class);
        days.add(DayOfWeek.SUNDAY);
        LocalTime opens = choose.time();
        return new OpeningHours.Period(days, opens, choose.of(List.of(LocalTime.of(23, 30), LocalTime.MIDNIGHT)));
    }

    private Figure picture() {
        return new Figure(
                choose.optional(() -> "emblem.svg"), Optional.of(choose.text()), choose.optional(this::welcome));
    }

    private Passage welcome() {
        List<Locale> languages = choose.languages();
        return new Passage(
                List.of(choose.id()),
                choose.localized(languages, () -> Passage.Present.of(Paragraph.of(choose.words()))));
    }
}
