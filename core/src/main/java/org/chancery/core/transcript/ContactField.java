package org.chancery.core.transcript;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Validity;
import org.chancery.core.transcript.dialect.Lexicon;
import org.chancery.core.transcript.dialect.Phrase;

/** Tells by a label and what is printed after it which contact they are. */
final class ContactField {
    private final Convention convention;
    private final Lexicon.ContactLabels labels;

    ContactField(Convention convention) {
        this.convention = convention;
        labels = convention.lexicon().contacts();
    }

    /** What a field was taken for. */
    record Meaning(Outline.Kind kind, Fact fact) {}

    Optional<Meaning> read(String label, String value) {
        if (PhoneNumber.isOne(value)) {
            return Optional.of(number(label, value));
        }
        Optional<URI> mail = WebAddress.mail(value);
        if (mail.isPresent()) {
            return meaning(Outline.Kind.EMAIL, point(ContactPoint.Kind.EMAIL, label, value, mail));
        }
        Optional<URI> page = WebAddress.page(value);
        if (Phrase.anyMatches(convention.lexicon().site().networks(), label)) {
            return meaning(Outline.Kind.SOCIAL, point(ContactPoint.Kind.SOCIAL, label, value, page));
        }
        if (page.isPresent()) {
            return meaning(Outline.Kind.WEB, point(ContactPoint.Kind.WEB, label, value, page));
        }
        return Phrase.anyMatches(labels.address(), label) && !value.isEmpty()
                ? Optional.of(new Meaning(Outline.Kind.ADDRESS, new Fact.Address(value)))
                : Optional.empty();
    }

    private Meaning number(String label, String value) {
        boolean fax = Phrase.anyIn(labels.fax(), label);
        ContactPoint point =
                point(fax ? ContactPoint.Kind.FAX : ContactPoint.Kind.PHONE, label, value, PhoneNumber.address(value));
        boolean emergency = point.purpose() == ContactPurpose.EMERGENCY;
        Outline.Kind kind = emergency ? Outline.Kind.EMERGENCY : fax ? Outline.Kind.FAX : Outline.Kind.PHONE;
        return new Meaning(kind, new Fact.Point(point));
    }

    private static Optional<Meaning> meaning(Outline.Kind kind, ContactPoint point) {
        return Optional.of(new Meaning(kind, new Fact.Point(point)));
    }

    private ContactPoint point(ContactPoint.Kind kind, String label, String value, Optional<URI> address) {
        Optional<Localized<String>> printed =
                label.isEmpty() ? Optional.empty() : Optional.of(Localized.of(convention.language(), label));
        return new ContactPoint(kind, purpose(label), value, address.stream().toList(), printed, Validity.always());
    }

    /** What a contact is for, by the words of its label. */
    ContactPurpose purpose(String label) {
        Map<ContactPurpose, List<Phrase>> purposes = labels.purposes();
        for (ContactPurpose purpose : ContactPurpose.values()) {
            if (Phrase.anyIn(purposes.getOrDefault(purpose, List.of()), label)) {
                return purpose;
            }
        }
        return ContactPurpose.GENERAL;
    }
}
