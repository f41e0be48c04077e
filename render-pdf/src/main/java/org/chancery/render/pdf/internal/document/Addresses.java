package org.chancery.render.pdf.internal.document;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the addresses that a reader may be led to from those that could do harm. */
final class Addresses {
    private static final Set<String> HARMLESS = Set.of("http", "https", "mailto", "tel");

    private Addresses() {}

    /** {@return the address in ASCII, unless its scheme is none of ours or it holds a password} */
    static Optional<String> harmless(URI address) {
        String scheme = address.getScheme();
        if (scheme == null
                || !HARMLESS.contains(scheme.toLowerCase(Locale.ROOT))
                || String.valueOf(address.getRawAuthority()).contains("@")) {
            return Optional.empty();
        }
        try {
            return Optional.of(ascii(address));
        } catch (IllegalArgumentException e) { // no name that any server could have
            return Optional.empty();
        }
    }

    private static String ascii(URI address) {
        String host = address.getRawAuthority();
        if (host == null || host.chars().allMatch(c -> c < 128)) {
            return address.toASCIIString();
        }
        String name = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        return URI.create(address.toString().replaceFirst("//[^/?#]*", "//" + name))
                .toASCIIString();
    }
}
