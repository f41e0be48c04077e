package org.chancery.core.model;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number or an electronic address.
 *
 * @param kind what one does with it
 * @param purpose what it is for
 * @param printed the number or address exactly as printed; for a social account whose address was lost, its name
 * @param address the same for machines: {@code tel:} and E.164 (RFC 3966), {@code mailto:} or {@code https:}; absent
 *     when it was lost or could not be told
 * @param label what the page prints before it
 * @param validity when it holds
 */
public record ContactPoint(
        Kind kind,
        ContactPurpose purpose,
        @NotBlank(message = "{mission.contact-blank}") String printed,
        Optional<URI> address,
        Optional<Localized<String>> label,
        Validity validity) {
    private static final Pattern VISUAL_SEPARATORS = Pattern.compile("[-.()]"); // those of RFC 3966

    /** Refuses characters that are no text. */
    public ContactPoint {
        Check.present(kind, purpose, address, validity);
        Check.text(printed);
        label.ifPresent(Check::texts);
    }

    /** {@return a contact that always holds} */
    public static ContactPoint of(Kind kind, ContactPurpose purpose, String printed, URI address) {
        return new ContactPoint(kind, purpose, printed, Optional.of(address), Optional.empty(), Validity.always());
    }

    /** {@return the number in E.164 form ({@code +18765550143}), when this is a telephone or fax with one} */
    public Optional<String> e164() {
        return address.filter(uri -> "tel".equalsIgnoreCase(uri.getScheme()))
                .map(uri -> uri.getSchemeSpecificPart().split(";", 2)[0])
                .filter(number -> number.startsWith("+")) // any other is a local one
                .map(number -> VISUAL_SEPARATORS.matcher(number).replaceAll(""));
    }

    /** What one does with a contact. */
    public enum Kind {
        /** Call it. */
        PHONE,
        /** Send a fax to it. */
        FAX,
        /** Write to it. */
        EMAIL,
        /** Open it. */
        WEB,
        /** Follow it. */
        SOCIAL
    }
}
