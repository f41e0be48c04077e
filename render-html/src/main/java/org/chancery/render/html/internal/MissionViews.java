package org.chancery.render.html.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.core.finding.Place;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Validity;
import org.chancery.core.render.Labels;
import org.chancery.render.html.internal.view.Imprint.Contacts;
import org.chancery.render.html.internal.view.Imprint.Hours;
import org.chancery.render.html.internal.view.Imprint.Point;
import org.chancery.render.html.internal.view.Language;
import org.chancery.render.html.internal.view.Words;

/** Says in one language how to reach a mission. */
record MissionViews(Mission mission, Wording wording, Locale language) {
    Contacts contacts() {
        var contacts = mission.contacts();
        List<List<Words>> addresses = contacts.addresses().stream()
                .flatMap(address -> wording.value(address.printed(), language).stream())
                .map(this::lines)
                .toList();
        return new Contacts(
                wording.mark(language),
                wording.supplied("contacts", language),
                wording.words(mission.name(), language).orElse(new Words("", Language.SAME, false)),
                points(MissionViews::isEmergency),
                addresses,
                points(Predicate.not(MissionViews::isEmergency)),
                hours(),
                contacts.asOf().stream().map(this::asOf).toList());
    }

    /** What the page prints says what for. */
    private List<Hours> hours() {
        List<Words> printed = mission.contacts().hours().stream()
                .flatMap(hours -> wording.words(hours.printed(), language).stream())
                .toList();
        return printed.isEmpty() ? List.of() : List.of(new Hours(wording.supplied("opening-hours", language), printed));
    }

    private static boolean isEmergency(ContactPoint point) {
        return point.purpose() == ContactPurpose.EMERGENCY;
    }

    private List<Point> points(Predicate<ContactPoint> which) {
        return mission.contacts().points().stream()
                .filter(which)
                .map(this::point)
                .toList();
    }

    private Point point(ContactPoint point) {
        String address = point.address()
                .flatMap(found -> Runs.address(wording, found, Place.nowhere()))
                .orElse("");
        Optional<Words> label = point.label().flatMap(printed -> wording.words(printed, language));
        Words term = isEmergency(point)
                ? wording.supplied("emergency", language)
                : label.orElseGet(() -> wording.supplied("contact", point.kind(), language));
        List<Words> notes =
                isEmergency(point) ? label.stream().toList() : label.isPresent() ? List.of() : purpose(point);
        return new Point(term, notes, point.printed(), address, validity(point.validity()));
    }

    private List<Words> purpose(ContactPoint point) {
        return point.purpose() == ContactPurpose.GENERAL
                ? List.of()
                : List.of(wording.supplied("purpose", point.purpose(), language));
    }

    private String validity(Validity validity) {
        boolean bounded = validity.from().isPresent() || validity.until().isPresent();
        return bounded ? day(validity.from()) + "–" + day(validity.until()) : "";
    }

    private String day(Optional<LocalDate> date) {
        return date.map(day -> wording.labels().date(day, language).text()).orElse("…");
    }

    private List<Words> lines(Labels.Label address) {
        Language mark = wording.of(address, language, false).language();
        return address.text().lines().map(line -> new Words(line, mark, false)).toList();
    }

    private Words asOf(LocalDate date) {
        return wording.supplied(
                "as-of", language, wording.labels().date(date, language).text());
    }
}
