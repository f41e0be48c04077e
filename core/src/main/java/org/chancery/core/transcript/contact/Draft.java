package org.chancery.core.transcript.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.OpeningHours.Period;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;

/** An office while it is read. */
final class Draft {
    final Optional<String> name;
    final Optional<MissionKind> kind;
    final List<String> districts = new ArrayList<>();
    final List<String> addresses = new ArrayList<>();
    final List<Point> points = new ArrayList<>();
    final List<Times> hours = new ArrayList<>();

    Draft(Optional<String> name, Optional<MissionKind> kind) {
        this.name = name;
        this.kind = kind;
    }

    boolean hasContacts() {
        return !addresses.isEmpty() || !points.isEmpty() || !hours.isEmpty();
    }

    /**
     * A number or address as read, before it is known how to dial it.
     *
     * @param kind what one does with it
     * @param label what stands before it
     * @param printed the number or address
     * @param extension the digits after it; empty when there are none
     * @param goesOn whether it stands under the label of the point before it
     * @param place where it is
     */
    record Point(
            ContactPoint.Kind kind,
            ContactLabel label,
            String printed,
            String extension,
            boolean goesOn,
            Stretch place) {
        private static final Stretch NOWHERE = Stretch.whole(Line.of(0, ""));

        /** What a page says to machines and prints nowhere. */
        static Point unprinted(ContactPoint.Kind kind, ContactLabel label, String value) {
            return new Point(kind, label, value, "", false, NOWHERE);
        }

        ContactPurpose purpose() {
            return label.purpose().orElse(ContactPurpose.GENERAL);
        }
    }

    /**
     * Opening hours as read.
     *
     * @param label what stands before them
     * @param printed the words
     * @param periods what they say
     */
    record Times(ContactLabel label, String printed, List<Period> periods) {}
}
