package org.chancery.render.html.internal.site;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.Mission;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.render.Addresses;
import org.chancery.render.html.internal.Names;

/** Tells in the words of schema.org how to reach a mission. */
record MissionData(Mission mission, List<Locale> languages, String url) {
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
        mission.contacts().addresses().forEach(address -> {
            Thing postal = Thing.of("PostalAddress").with("streetAddress", Thing.words(address, languages));
            addresses.add(postal.with("addressCountry", mission.host()).members());
        });
        return addresses;
    }

    private List<Object> points() {
        var points = new ArrayList<Object>();
        mission.contacts().points().forEach(point -> {
            Thing contact = Thing.of("ContactPoint").with("contactType", Names.of(point.purpose()));
            points.add(contact.with(property(point.kind()), Optional.of(value(point)))
                    .members());
        });
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

    private static String value(ContactPoint point) {
        return switch (point.kind()) {
            case PHONE, FAX -> point.e164().orElse(point.printed());
            case EMAIL -> point.printed();
            case WEB, SOCIAL -> point.address().flatMap(Addresses::allowed).orElse("");
        };
    }

    private List<Object> hours() {
        var hours = new ArrayList<Object>();
        mission.contacts().hours().stream()
                .flatMap(printed -> printed.periods().stream())
                .forEach(period -> hours.add(hours(period)));
        return hours;
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
