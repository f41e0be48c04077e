package org.chancery.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.core.finding.Place;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.Contacts;
import org.chancery.core.model.Office;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.model.PostalAddress;

/**
 * A part of a mission's contacts and where it is.
 *
 * @param value the part
 * @param pointer the JSON pointer to it
 */
record Located<T>(T value, String pointer) {
    static List<Located<PostalAddress>> addresses(Contacts contacts) {
        return all(contacts, "addresses", Office::addresses);
    }

    static List<Located<ContactPoint>> points(Contacts contacts) {
        return all(contacts, "points", Office::points);
    }

    static List<Located<OpeningHours>> hours(Contacts contacts) {
        return all(contacts, "hours", Office::hours);
    }

    Place place() {
        return Place.pointer(pointer);
    }

    private static <T> List<Located<T>> all(Contacts contacts, String field, Function<Office, List<T>> parts) {
        var located = new ArrayList<Located<T>>();
        for (int office = 0; office < contacts.offices().size(); office++) {
            List<T> values = parts.apply(contacts.offices().get(office));
            for (int i = 0; i < values.size(); i++) {
                located.add(new Located<>(values.get(i), "/contacts/offices/" + office + "/" + field + "/" + i));
            }
        }
        return located;
    }
}
