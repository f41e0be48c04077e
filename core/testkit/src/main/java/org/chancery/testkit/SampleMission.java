package org.chancery.testkit;

import static org.chancery.testkit.Bilingual.both;
import static org.chancery.testkit.Bilingual.passage;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Contacts;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.Office;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.model.PostalAddress;
import org.chancery.core.model.Validity;

/** The embassy that publishes the samples, and one that nobody should trust. */
final class SampleMission {
    private SampleMission() {}

    static Mission embassy() {
        return Mission.builder(
                        "embassy-of-tervania",
                        MissionKind.EMBASSY,
                        both("Посольство Тервании в Сент-Авериле", "Embassy of Tervania in Saint Averil"))
                .sending("XA")
                .host("XC")
                .contacts(Contacts.of(
                        Office.of(
                                List.of(PostalAddress.of(both(
                                        "17 Lantern Hill Road,\nMerrow Bay", "17 Lantern Hill Road,\nMerrow Bay"))),
                                List.of(
                                        point(ContactPoint.Kind.PHONE, "+1 (745) 555-0112", "tel:+17455550112"),
                                        new ContactPoint(
                                                ContactPoint.Kind.PHONE,
                                                ContactPurpose.EMERGENCY,
                                                "+ 1 (745) 555-01-43",
                                                List.of(URI.create("tel:+17455550143")),
                                                Optional.of(both("Для экстренной связи", "For urgent calls")),
                                                Validity.always()),
                                        point(
                                                ContactPoint.Kind.EMAIL,
                                                "embassy@tervania.example",
                                                "mailto:embassy@tervania.example"),
                                        point(ContactPoint.Kind.WEB, "tervania.example", "https://tervania.example/")),
                                List.of(hours(both("пн–пт 09:00–13:00", "Mon–Fri 09:00–13:00")))),
                        Optional.of(LocalDate.of(2025, 3, 1))))
                .pictures(List.of(Figure.captioned(passage("m1", "Здание посольства", "The embassy building"))))
                .welcome(List.of(passage("m2", "Добро пожаловать!", "Welcome!")))
                .build();
    }

    static Mission hostile() {
        String all = String.join(" | ", HostileText.STRINGS);
        Localized<String> words = both("ру " + all, "en " + all);
        List<ContactPoint> points = HostileText.ADDRESSES.stream()
                .map(address -> new ContactPoint(
                        ContactPoint.Kind.WEB,
                        ContactPurpose.GENERAL,
                        all,
                        List.of(address),
                        Optional.of(words),
                        Validity.always()))
                .toList();
        return Mission.builder("hostile-mission", MissionKind.EMBASSY, words)
                .contacts(Contacts.of(
                        Office.of(List.of(PostalAddress.of(words)), points, List.of(hours(words))), Optional.empty()))
                .pictures(List.of(Figure.captioned(passage("m1", "ру " + all, "en " + all))))
                .welcome(List.of(passage("m2", "ру " + all, "en " + all)))
                .build();
    }

    private static ContactPoint point(ContactPoint.Kind kind, String printed, String address) {
        return ContactPoint.of(kind, ContactPurpose.GENERAL, printed, URI.create(address));
    }

    private static OpeningHours hours(Localized<String> printed) {
        var weekdays =
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        return OpeningHours.of(
                ContactPurpose.GENERAL,
                printed,
                List.of(new OpeningHours.Period(weekdays, LocalTime.of(9, 0), LocalTime.of(13, 0))));
    }
}
