package org.chancery.core.transcript.contact;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Office;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.model.PostalAddress;
import org.chancery.core.model.Validity;

/** Makes offices of drafts, and addresses for machines of what is printed. */
final class OfficeMaker {
    private final Locale language;
    private final Dialling dialling;

    OfficeMaker(Locale language, List<String> regions) {
        this.language = language;
        dialling = new Dialling(regions);
    }

    Office make(Draft draft) {
        return new Office(
                draft.name.map(this::localized),
                draft.kind,
                draft.districts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(localized(String.join("\n", draft.districts))),
                draft.addresses.stream()
                        .map(address -> PostalAddress.of(localized(address)))
                        .toList(),
                points(draft),
                draft.hours.stream().map(this::hours).toList());
    }

    private List<ContactPoint> points(Draft draft) {
        var points = new ArrayList<ContactPoint>(draft.points.size());
        Optional<String> before = Optional.empty();
        for (Draft.Point point : draft.points) {
            List<URI> addresses = addresses(point, point.goesOn() ? before : Optional.empty());
            before = addresses.stream()
                    .filter(uri -> uri.getScheme().equals("tel"))
                    .map(uri -> uri.getSchemeSpecificPart().split(";", 2)[0])
                    .findFirst();
            points.add(new ContactPoint(
                    point.kind(),
                    point.purpose(),
                    point.printed(),
                    addresses,
                    label(point.label()),
                    Validity.always()));
        }
        return points;
    }

    private List<URI> addresses(Draft.Point point, Optional<String> before) {
        return switch (point.kind()) {
            case PHONE, FAX -> dialled(point, before);
            case EMAIL -> Addresses.mail(point.printed()).stream().toList();
            case WEB, SOCIAL -> Addresses.page(point.printed()).stream().toList();
        };
    }

    private List<URI> dialled(Draft.Point point, Optional<String> before) {
        List<Value> numbers = Numbers.in(point.printed(), 0, point.printed().length());
        boolean lettered =
                point.extension().isEmpty() && point.printed().chars().anyMatch(Character::isLetter);
        return numbers.isEmpty() || lettered || Numbers.haveTwoPrefixes(point.printed())
                ? List.of()
                : dialling.addresses(numbers.getFirst().text(), point.extension(), before);
    }

    private OpeningHours hours(Draft.Times times) {
        ContactPurpose purpose = times.label().purpose().orElse(ContactPurpose.GENERAL);
        return new OpeningHours(purpose, localized(times.printed()), times.periods(), Set.of(), Validity.always());
    }

    private Optional<Localized<String>> label(ContactLabel label) {
        return label.isNone() ? Optional.empty() : Optional.of(localized(label.printed()));
    }

    private Localized<String> localized(String text) {
        return Localized.of(language, text);
    }
}
