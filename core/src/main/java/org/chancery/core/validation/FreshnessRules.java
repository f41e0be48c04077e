package org.chancery.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.Place;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Contacts;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Standing;
import org.chancery.core.model.Validity;

/** Holds contacts against the day on which they are to be used. */
final class FreshnessRules {
    private final Contacts contacts;
    private final Freshness freshness;
    private final List<Dated> all;
    private final List<Finding> findings = new ArrayList<>();

    FreshnessRules(Contacts contacts, Freshness freshness) {
        this.contacts = contacts;
        this.freshness = freshness;
        all = all(contacts);
    }

    Findings check() {
        everythingHasADay();
        if (freshness.day().isPresent()) {
            everythingIsFresh(freshness.day().get());
            anEmergencyNumberHolds(freshness.day().get());
        }
        return new Findings(findings);
    }

    private void everythingHasADay() {
        if (all.stream().anyMatch(each -> contacts.asOf(each.validity()).isEmpty())) {
            findings.add(Finding.info("mission.contacts-undated", Place.pointer("/contacts")));
        }
    }

    /** The day of all is blamed once, however many contacts go by it. */
    private void everythingIsFresh(LocalDate today) {
        if (freshness.of(Validity.always(), contacts) == Standing.OUTDATED) {
            String known = contacts.asOf().orElseThrow().toString();
            Place place = Place.pointer("/contacts/asOf");
            findings.add(Finding.warning("mission.contacts-outdated", place, known, today.toString()));
        }
        for (Dated each : all) {
            Validity validity = each.validity();
            Place place = Place.pointer(each.pointer());
            Standing standing = freshness.of(validity, contacts);
            if (standing == Standing.EXPIRED) {
                String until = validity.until().orElseThrow().toString();
                findings.add(Finding.warning("mission.contact-expired", place, each.printed(), until));
            } else if (standing == Standing.OUTDATED && validity.asOf().isPresent()) {
                String known = validity.asOf().get().toString();
                findings.add(
                        Finding.warning("mission.contact-outdated", place, each.printed(), known, today.toString()));
            }
        }
    }

    private void anEmergencyNumberHolds(LocalDate today) {
        List<ContactPoint> emergency = contacts.points().stream()
                .filter(point -> point.purpose() == ContactPurpose.EMERGENCY)
                .toList();
        boolean holds = emergency.stream()
                .map(point -> freshness.of(point.validity(), contacts))
                .anyMatch(standing -> standing == Standing.CURRENT || standing == Standing.UNKNOWN);
        if (!emergency.isEmpty() && !holds) {
            findings.add(Finding.error("mission.no-current-emergency", Place.pointer("/contacts"), today.toString()));
        }
    }

    private static List<Dated> all(Contacts contacts) {
        return Stream.of(
                        Located.addresses(contacts).stream()
                                .map(each -> new Dated(
                                        each.value().printed().first(),
                                        each.value().validity(),
                                        each.pointer())),
                        Located.points(contacts).stream()
                                .map(each -> new Dated(
                                        each.value().printed(), each.value().validity(), each.pointer())),
                        Located.hours(contacts).stream()
                                .map(each -> new Dated(
                                        each.value().printed().first(),
                                        each.value().validity(),
                                        each.pointer())))
                .flatMap(each -> each)
                .toList();
    }

    /** Whatever holds for a time. */
    private record Dated(String printed, Validity validity, String pointer) {}
}
