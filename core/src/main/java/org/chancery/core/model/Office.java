package org.chancery.core.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * A place where a mission is reached: the chancery itself, a section of it, or a post of its own in another city.
 *
 * @param name its name in each language; absent where the mission's own says enough
 * @param kind what sort of post it is, when it is one of its own
 * @param district the part of the host country that it serves, as printed
 * @param addresses where it is
 * @param points numbers and electronic addresses, in the order of the page
 * @param hours when it can be visited
 */
public record Office(
        Optional<Localized<String>> name,
        Optional<MissionKind> kind,
        Optional<Localized<String>> district,
        List<@Valid PostalAddress> addresses,
        List<@Valid ContactPoint> points,
        List<@Valid OpeningHours> hours) {
    /** Copies the lists; refuses an office of which nothing is known. */
    public Office {
        Check.present(kind);
        name.ifPresent(Check::texts);
        district.ifPresent(Check::texts);
        addresses = List.copyOf(addresses);
        points = List.copyOf(points);
        hours = List.copyOf(hours);
        boolean reachable = !addresses.isEmpty() || !points.isEmpty() || !hours.isEmpty();
        if (name.isEmpty() && district.isEmpty() && !reachable) {
            throw new IllegalArgumentException("An office needs a name, a district, an address, a number or hours");
        }
    }

    /** {@return the office that is the mission itself} */
    public static Office of(List<PostalAddress> addresses, List<ContactPoint> points, List<OpeningHours> hours) {
        return new Office(Optional.empty(), Optional.empty(), Optional.empty(), addresses, points, hours);
    }
}
