package org.chancery.render.html.internal.site;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Mission;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.model.Standing;
import org.chancery.core.model.Validity;
import org.chancery.core.render.Addresses;
import org.chancery.render.html.internal.Names;

/** Tells in the words of schema.org how to reach a mission. */
record MissionData(Mission mission, Freshness freshness, List<Locale> languages, String url) {
    Map<String, Object> office() {
        Thing office = Thing.of("GovernmentOffice")
                .with("@context", "https://schema.org")
                .with("url", url)
                .with("name", Thing.words(mission.name(), languages));
        list(office, "address", addresses());
        list(office, "contactPoint", points());
        list(office, "openingHoursSpecification", hours());
        return office.members();
    }

    private static void list(Thing office, String name, List<Object> values) {
        if (!values.isEmpty()) {
            office.with(name, values);
        }
    }

    private List<Object> addresses() {
        var addresses = new ArrayList<Object>();
        mission.contacts().addresses().stream()
                .filter(address -> holds(address.validity()))
                .forEach(address -> addresses.add(Thing.of("PostalAddress")
                        .with("streetAddress", Thing.words(address.printed(), languages))
                        .with("addressCountry", mission.host())
                        .members()));
        return addresses;
    }

    private List<Object> points() {
        var points = new ArrayList<Object>();
        mission.contacts().points().stream()
                .filter(point -> holds(point.validity()))
                .forEach(point -> values(point)
                        .forEach(value -> points.add(Thing.of("ContactPoint")
                                .with("contactType", Names.of(point.purpose()))
                                .with(property(point.kind()), value)
                                .members())));
        return points;
    }

    private static String property(ContactPoint.Kind kind) {
        return switch (kind) {
            case PHONE -> "telephone";
            case FAX -> "faxNumber";
            case EMAIL -> "email";
            case WEB, SOCIAL -> "url";
        };
    }

    /** A machine that finds no number to call needs no telling of it. */
    private static List<String> values(ContactPoint point) {
        return switch (point.kind()) {
            case PHONE, FAX -> point.e164();
            case EMAIL -> List.of(point.printed());
            case WEB, SOCIAL ->
                point.address().flatMap(Addresses::allowed).stream().toList();
        };
    }

    private List<Object> hours() {
        var hours = new ArrayList<Object>();
        mission.contacts().hours().stream()
                .filter(printed -> holds(printed.validity()))
                .flatMap(printed -> printed.periods().stream())
                .forEach(period -> hours.add(hours(period)));
        return hours;
    }

    /** No machine is told what is history, or not in use yet. */
    private boolean holds(Validity validity) {
        Standing standing = freshness.of(validity, mission.contacts());
        return !standing.isHistorical() && standing != Standing.UPCOMING;
    }

    private static Map<String, Object> hours(OpeningHours.Period period) {
        return Thing.of("OpeningHoursSpecification")
                .with("dayOfWeek", period.days().stream().map(MissionData::name).toList())
                .with("opens", period.opens().toString())
                .with("closes", period.closes().toString())
                .members();
    }

    private static String name(DayOfWeek day) {
        String name = day.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
