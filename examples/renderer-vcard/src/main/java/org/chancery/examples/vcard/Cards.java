package org.chancery.examples.vcard;

import ezvcard.VCard;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Kind;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import ezvcard.util.TelUri;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Office;
import org.chancery.core.model.PostalAddress;
import org.chancery.core.model.Validity;
import org.chancery.core.render.Addresses;
import org.chancery.core.render.ContactLabels;
import org.chancery.core.render.Labels;
import org.chancery.core.render.RenderRequest;

/**
 * Makes the cards of a mission. An address book dials whatever stands in a card, so what is historical goes into a note,
 * with the day on which it was known.
 */
final class Cards {
    private final Mission mission;
    private final RenderRequest request;
    private final ContactLabels contactLabels;

    Cards(Mission mission, RenderRequest request) {
        this.mission = mission;
        this.request = request;
        contactLabels = new ContactLabels(mission.contacts(), request.freshness(), request.labels());
    }

    List<VCard> all() {
        List<Office> offices = mission.contacts().offices();
        var cards = new ArrayList<VCard>();
        for (int i = 0; i < offices.size(); i++) {
            cards.add(card(offices.get(i), mission.id() + "/" + i));
        }
        if (cards.isEmpty()) {
            cards.add(named(Optional.empty(), mission.id()));
        }
        return cards;
    }

    private VCard card(Office office, String id) {
        VCard card = named(office.name(), id);
        office.addresses().forEach(address -> add(address, card));
        office.points().forEach(point -> add(point, card));
        office.district().ifPresent(district -> note("district", district, card));
        office.hours().forEach(hours -> note("opening-hours", hours.printed(), card));
        mission.contacts()
                .asOf()
                .ifPresent(day -> request.languages()
                        .forEach(language -> note(request.labels().dated("as-of", day, language), card)));
        return card;
    }

    private VCard named(Optional<Localized<String>> office, String id) {
        VCard card = new VCard();
        card.setKind(Kind.org());
        card.setUid(new Uid("urn:uuid:" + UUID.nameUUIDFromBytes(("chancery/" + id).getBytes(StandardCharsets.UTF_8))));
        for (Locale language : languages(mission.name())) {
            String whole = mission.name().in(language).orElseThrow();
            Optional<String> part = office.flatMap(name -> name.in(language));
            var name = new FormattedName(part.map(words -> words + ", " + whole).orElse(whole));
            card.addFormattedName(marked(name, language));
            name.setAltId("1");
            var organization = new Organization();
            organization.getValues().add(whole);
            part.ifPresent(organization.getValues()::add);
            organization.setLanguage(language.toLanguageTag());
            organization.setAltId("1");
            card.addOrganization(organization);
        }
        return card;
    }

    private static FormattedName marked(FormattedName name, Locale language) {
        name.setLanguage(language.toLanguageTag());
        return name;
    }

    private void add(PostalAddress address, VCard card) {
        if (isHistorical(address.validity())) {
            note("address", address.printed(), card);
            return;
        }
        for (Locale language : languages(address.printed())) {
            var property = new Address();
            property.setLabel(address.printed().in(language).orElseThrow());
            property.setLanguage(language.toLanguageTag());
            card.addAddress(property);
        }
    }

    private void add(ContactPoint point, VCard card) {
        List<URI> addresses = isHistorical(point.validity())
                ? List.of()
                : point.addresses().stream()
                        .filter(address -> Addresses.allowed(address).isPresent())
                        .toList();
        if (addresses.isEmpty()) {
            request.languages().forEach(language -> note(described(point, language), card));
        }
        for (URI address : addresses) {
            VCardProperty property = switch (address.getScheme()) {
                case "tel" -> telephone(point, address);
                case "mailto" -> new Email(address.getSchemeSpecificPart());
                default -> new Url(address.toString());
            };
            if (isForEmergencies(point)) {
                property.getParameters().setPref(1);
            }
            card.addProperty(property);
        }
    }

    private static Telephone telephone(ContactPoint point, URI address) {
        var telephone = new Telephone(TelUri.parse(address.toString()));
        telephone.getTypes().add(point.kind() == ContactPoint.Kind.FAX ? TelephoneType.FAX : TelephoneType.VOICE);
        telephone.getTypes().add(TelephoneType.WORK);
        return telephone;
    }

    private boolean isForEmergencies(ContactPoint point) {
        return point.purpose() == ContactPurpose.EMERGENCY && contactLabels.isForEmergenciesNow(point);
    }

    private boolean isHistorical(Validity validity) {
        return contactLabels.standing(validity).isHistorical();
    }

    /** A contact that cannot be a property: its label, its words, and what is to be said of them. */
    private Labels.Label described(ContactPoint point, Locale language) {
        String label = point.label()
                .flatMap(printed -> printed.in(language))
                .orElseGet(() ->
                        request.labels().get("contact", point.kind(), language).text());
        String notes = contactLabels.notes(point.validity(), language).stream()
                .map(note -> " (" + note.text() + ")")
                .collect(Collectors.joining());
        return new Labels.Label(label + ": " + point.printed() + notes, language);
    }

    private void note(String key, Localized<String> words, VCard card) {
        for (Locale language : languages(words)) {
            String text = words.in(language).orElseThrow();
            note(new Labels.Label(request.labels().get(key, language).text() + ": " + text, language), card);
        }
    }

    private static void note(Labels.Label label, VCard card) {
        var note = new Note(label.text());
        note.setLanguage(label.language().toLanguageTag());
        card.addNote(note);
    }

    /** Those asked for that a text has, else its first. */
    private List<Locale> languages(Localized<String> words) {
        List<Locale> found = request.languages().stream()
                .flatMap(language -> words.languageFor(language).stream())
                .distinct()
                .toList();
        return found.isEmpty() ? List.of(words.firstLanguage()) : found;
    }
}
