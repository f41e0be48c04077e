package org.chancery.core.model;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number or an electronic address.
 *
 * @param kind what one does with it
 * @param purpose what it is for
 * @param printed the number or address exactly as printed; for a social account whose address was lost, its name
 * @param addresses the same for machines: {@code tel:} and E.164 (RFC 3966), {@code mailto:} or {@code https:}; several
 *     where one printed text stands for several numbers (“3485/84”), none when it was lost or could not be told
 * @param label what the page prints before it
 * @param validity when it holds
 */
public record ContactPoint(
        Kind kind,
        ContactPurpose purpose,
        @NotBlank(message = "{mission.contact-blank}") String printed,
        List<URI> addresses,
        Optional<Localized<String>> label,
        Validity validity) {
    private static final Pattern VISUAL_SEPARATORS = Pattern.compile("[-.()]"); // those of RFC 3966

    /** Refuses characters that are no text. */
    public ContactPoint {
        Check.present(kind, purpose, validity);
        Check.text(printed);
        addresses = List.copyOf(addresses);
        label.ifPresent(Check::texts);
    }

    /** {@return a contact that always holds} */
    public static ContactPoint of(Kind kind, ContactPurpose purpose, String printed, URI address) {
        return new ContactPoint(kind, purpose, printed, List.of(address), Optional.empty(), Validity.always());
    }

    /** {@return the first of the addresses for machines: where the printed text leads} */
    public Optional<URI> address() {
        return addresses.stream().findFirst();
    }

    /** {@return the numbers in E.164 form ({@code +18765550143}), when this is a telephone or fax with any} */
    public List<String> e164() {
        return telephones()
                .map(uri -> uri.split(";", 2)[0])
                .filter(number -> number.startsWith("+")) // any other is a local one
                .map(ContactPoint::bare)
                .toList();
    }

    /** {@return what is dialled after the number is answered, when an extension is printed} */
    public Optional<String> extension() {
        return telephones()
                .flatMap(uri -> Arrays.stream(uri.split(";")).skip(1))
                .filter(parameter -> parameter.startsWith("ext="))
                .map(parameter -> bare(parameter.substring("ext=".length())))
                .findFirst();
    }

    private Stream<String> telephones() {
        return addresses.stream()
                .filter(uri -> "tel".equalsIgnoreCase(uri.getScheme()))
                .map(URI::getSchemeSpecificPart);
    }

    private static String bare(String number) {
        return VISUAL_SEPARATORS.matcher(number).replaceAll("");
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
