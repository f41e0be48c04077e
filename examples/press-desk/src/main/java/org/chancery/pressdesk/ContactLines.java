package org.chancery.pressdesk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Office;

/** A mission's contacts in a neutral form that other programs can compare: each with its kind and its value as printed. */
final class ContactLines {
    private final List<Map<String, String>> contacts = new ArrayList<>();

    private ContactLines() {}

    /** One line of JSON; a text that stands for several numbers gives a contact for each. */
    static String of(String file, Mission mission) {
        var lines = new ContactLines();
        mission.contacts().offices().forEach(lines::add);
        var line = new LinkedHashMap<String, Object>();
        line.put("file", file);
        line.put("contacts", lines.contacts);
        return Json.line(line);
    }

    private void add(Office office) {
        office.addresses().forEach(address -> add("address", address.printed().first(), ""));
        office.points().forEach(this::add);
        office.hours().forEach(hours -> add("hours", hours.printed().first(), ""));
    }

    private void add(ContactPoint point) {
        String kind = kind(point);
        List<String> numbers = point.e164();
        add(
                kind,
                numbers.size() > 1 ? numbers.getFirst() : point.printed(),
                numbers.isEmpty() ? "" : numbers.getFirst());
        numbers.stream().skip(1).forEach(number -> add(kind, number, number));
    }

    private static String kind(ContactPoint point) {
        return switch (point.kind()) {
            case PHONE -> point.purpose() == ContactPurpose.EMERGENCY ? "emergency" : "phone";
            case FAX -> "fax";
            case EMAIL -> "email";
            case WEB -> "website";
            case SOCIAL -> isTwitter(point) ? "twitter" : "other";
        };
    }

    private static boolean isTwitter(ContactPoint point) {
        String host = point.address()
                .map(address -> String.valueOf(address.getHost()))
                .orElse("");
        return host.matches("(?:www\\.|mobile\\.)?(?:twitter|x)\\.com");
    }

    private void add(String kind, String value, String e164) {
        var contact = new LinkedHashMap<String, String>();
        contact.put("kind", kind);
        contact.put("value", value);
        if (!e164.isEmpty()) {
            contact.put("e164", e164);
        }
        contacts.add(contact);
    }
}
