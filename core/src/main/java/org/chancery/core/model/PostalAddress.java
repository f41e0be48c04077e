package org.chancery.core.model;

/**
 * Where to go or to write.
 *
 * @param printed the address in each language, in the order of the host country, with a line feed between its lines
 * @param validity when it holds
 */
public record PostalAddress(Localized<String> printed, Validity validity) {
    /** Refuses characters that are no text. */
    public PostalAddress {
        Check.present(validity);
        Check.texts(printed);
    }

    /** {@return an address that always holds} */
    public static PostalAddress of(Localized<String> printed) {
        return new PostalAddress(printed, Validity.always());
    }
}
