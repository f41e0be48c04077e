package org.chancery.core.transcript.contact;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Electronic addresses for machines, as far as they are harmless: http, https and mailto, without credentials. */
final class Addresses {
    private Addresses() {}

    static Optional<URI> page(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        if (lower.indexOf(':') > 0
                && lower.indexOf(':') < 12
                && !lower.startsWith("http")
                && lower.matches("[a-z][a-z0-9+.-]*:.*")) {
            return Optional.empty(); // a scheme that does not lead to a page
        }
        String address = lower.startsWith("http://") || lower.startsWith("https://") ? printed : "https://" + printed;
        try {
            URI uri = new URI(address.replace(" ", "%20"));
            boolean plain =
                    uri.getRawAuthority() != null && uri.getRawAuthority().indexOf('@') < 0;
            return plain ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // not an address, then
        }
    }

    static Optional<URI> mail(String printed) {
        String address = printed.replaceFirst("\\s?[(\\[]at[)\\]]\\s?", "@");
        int at = address.lastIndexOf('@');
        try {
            String domain = IDN.toASCII(address.substring(at + 1), IDN.ALLOW_UNASSIGNED);
            return Optional.of(new URI("mailto", address.substring(0, at) + "@" + domain, null));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty(); // not an address, then
        }
    }
}
