package org.chancery.render.html.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.core.finding.Place;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Office;
import org.chancery.core.model.PostalAddress;
import org.chancery.core.model.Validity;
import org.chancery.core.render.ContactLabels;
import org.chancery.core.render.Labels;
import org.chancery.render.html.internal.view.Imprint;
import org.chancery.render.html.internal.view.Imprint.Address;
import org.chancery.render.html.internal.view.Imprint.Contacts;
import org.chancery.render.html.internal.view.Imprint.Hours;
import org.chancery.render.html.internal.view.Imprint.Named;
import org.chancery.render.html.internal.view.Imprint.Point;
import org.chancery.render.html.internal.view.Language;
import org.chancery.render.html.internal.view.Words;

/** Says in one language how to reach a mission. */
record MissionViews(Mission mission, Freshness freshness, Wording wording, Locale language) {
    Contacts contacts() {
        var contacts = mission.contacts();
        return new Contacts(
                wording.mark(language),
                wording.supplied("contacts", language),
                wording.words(mission.name(), language).orElse(new Words("", Language.SAME, false)),
                contacts.points().stream()
                        .filter(labels()::isForEmergenciesNow)
                        .map(this::point)
                        .toList(),
                contacts.offices().stream().map(this::office).toList(),
                contacts.asOf().stream().map(this::asOf).toList());
    }

    private ContactLabels labels() {
        return new ContactLabels(mission.contacts(), freshness, wording.labels());
    }

    private Imprint.Office office(Office office) {
        return new Imprint.Office(
                office.name().flatMap(name -> wording.words(name, language)).stream()
                        .toList(),
                office.district().flatMap(this::district).stream().toList(),
                office.addresses().stream()
                        .flatMap(address -> address(address).stream())
                        .toList(),
                office.points().stream()
                        .filter(Predicate.not(labels()::isForEmergenciesNow))
                        .map(this::point)
                        .toList(),
                hours(office));
    }

    private Optional<Named> district(Localized<String> district) {
        return wording.words(district, language).map(words -> new Named(wording.supplied("district", language), words));
    }

    private Optional<Address> address(PostalAddress address) {
        return wording.value(address.printed(), language)
                .map(label -> new Address(lines(label), notes(address.validity())));
    }

    /** What the page prints says what for. */
    private List<Hours> hours(Office office) {
        List<Hours.Line> lines = office.hours().stream()
                .flatMap(hours ->
                        wording
                                .words(hours.printed(), language)
                                .map(words -> new Hours.Line(words, notes(hours.validity())))
                                .stream())
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Hours(wording.supplied("opening-hours", language), lines));
    }

    private Point point(ContactPoint point) {
        boolean urgent = labels().isForEmergenciesNow(point);
        Optional<Words> label = point.label().flatMap(printed -> wording.words(printed, language));
        Words term = urgent
                ? wording.supplied("emergency", language)
                : label.orElseGet(() -> wording.supplied("contact", point.kind(), language));
        List<Words> notes = urgent ? label.stream().toList() : label.isPresent() ? List.of() : purpose(point);
        return new Point(
                term,
                Stream.concat(notes.stream(), notes(point.validity()).stream()).toList(),
                point.printed(),
                address(point),
                labels().standing(point.validity()).isHistorical());
    }

    /** Nobody is led to a number that is history. */
    private String address(ContactPoint point) {
        return point.address()
                .filter(found -> !labels().standing(point.validity()).isHistorical())
                .flatMap(found -> Runs.address(wording, found, Place.nowhere()))
                .orElse("");
    }

    private List<Words> purpose(ContactPoint point) {
        return point.purpose() == ContactPurpose.GENERAL
                ? List.of()
                : List.of(wording.supplied("purpose", point.purpose(), language));
    }

    private List<Words> notes(Validity validity) {
        return labels().notes(validity, language).stream()
                .map(note -> wording.of(note, language, true))
                .toList();
    }

    private List<Words> lines(Labels.Label address) {
        Language mark = wording.of(address, language, false).language();
        return address.text().lines().map(line -> new Words(line, mark, false)).toList();
    }

    private Words asOf(LocalDate date) {
        return wording.supplied("as-of", wording.labels().dated("as-of", date, language), language);
    }
}
