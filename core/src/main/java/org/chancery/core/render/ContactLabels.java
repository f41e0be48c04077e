package org.chancery.core.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Contacts;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Standing;
import org.chancery.core.model.Validity;
import org.chancery.core.render.Labels.Label;

/**
 * The words that stand beside a contact in every output, so that none presents a dead number as a living one: that it is
 * historical or not in use yet, from when and until when it holds, and as of when that was known. Immutable.
 */
public final class ContactLabels {
    private final Contacts contacts;
    private final Freshness freshness;
    private final Labels labels;

    /** For the contacts of one mission, judged by a day. */
    public ContactLabels(Contacts contacts, Freshness freshness, Labels labels) {
        this.contacts = Objects.requireNonNull(contacts);
        this.freshness = Objects.requireNonNull(freshness);
        this.labels = Objects.requireNonNull(labels);
    }

    /** {@return how far an address, a number or hours may be relied on, by their validity} */
    public Standing standing(Validity validity) {
        return freshness.of(validity, contacts);
    }

    /** {@return whether this is a number for emergencies that may be called now, and so belongs where all see it} */
    public boolean isForEmergenciesNow(ContactPoint point) {
        Standing standing = standing(point.validity());
        return point.purpose() == ContactPurpose.EMERGENCY && !standing.isHistorical() && standing != Standing.UPCOMING;
    }

    /**
     * {@return what is to be printed beside an address, a number or hours, in this order; usually nothing. A day that it
     * shares with all contacts is not among them: that stands once, by the label {@code as-of}}
     */
    public List<Label> notes(Validity validity, Locale language) {
        var notes = new ArrayList<Label>();
        Standing standing = standing(validity);
        if (standing.isHistorical() || standing == Standing.UPCOMING) {
            notes.add(labels.get("standing", standing, language));
        }
        validity.from().ifPresent(day -> notes.add(labels.dated("valid-from", day, language)));
        validity.until().ifPresent(day -> notes.add(labels.dated("valid-until", day, language)));
        validity.asOf().ifPresent(day -> notes.add(labels.dated("as-of", day, language)));
        return List.copyOf(notes);
    }
}
