package org.chancery.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked of the contacts of a mission as a whole, and of one. */
class ContactsTest {
    private static final Localized<String> ODD = Localized.of(Locale.ENGLISH, "a\u0000b");

    private static ContactPoint point(ContactPoint.Kind kind, String printed, String address) {
        return ContactPoint.of(kind, ContactPurpose.GENERAL, printed, URI.create(address));
    }

    @Test
    void contactsHoldWhatAllOfficesHoldInTheirOrder() {
        ContactPoint first = point(ContactPoint.Kind.PHONE, "5550100", "tel:+18765550100");
        ContactPoint second = point(ContactPoint.Kind.EMAIL, "press@example.org", "mailto:press@example.org");
        PostalAddress house = PostalAddress.of(Localized.of(Locale.ENGLISH, "1 Harbour Street"));
        OpeningHours mornings =
                OpeningHours.of(ContactPurpose.GENERAL, Localized.of(Locale.ENGLISH, "in the morning"), List.of());
        Contacts contacts = new Contacts(
                List.of(
                        Office.of(List.of(), List.of(first), List.of(mornings)),
                        Office.of(List.of(house), List.of(second), List.of())),
                Optional.empty());

        assertEquals(List.of(first, second), contacts.points());
        assertEquals(List.of(house), contacts.addresses());
        assertEquals(List.of(mornings), contacts.hours());
    }

    @Test
    void onlyATelephoneHasANumberAndAnExtension() {
        ContactPoint phone = point(ContactPoint.Kind.PHONE, "555-0100 ext. 12", "tel:+1-876-555-0100;isub=7;ext=12");
        ContactPoint mail = point(ContactPoint.Kind.EMAIL, "a@example.org", "mailto:+1876@example.org;ext=12");

        assertEquals(Optional.of(URI.create("tel:+1-876-555-0100;isub=7;ext=12")), phone.address());
        assertEquals(List.of("+18765550100"), phone.e164());
        assertEquals(Optional.of("12"), phone.extension());
        assertEquals(List.of(), mail.e164());
        assertEquals(Optional.empty(), mail.extension());
    }

    @Test
    void anOfficeIsNamedInWords() {
        assertThrows(IllegalArgumentException.class, () -> office(Optional.of(ODD), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> office(Optional.empty(), Optional.of(ODD)));
    }

    private static Office office(Optional<Localized<String>> name, Optional<Localized<String>> district) {
        return new Office(name, Optional.empty(), district, List.of(), List.of(), List.of());
    }
}
