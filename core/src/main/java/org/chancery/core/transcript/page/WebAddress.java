package org.chancery.core.transcript.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses on the net, as far as they are harmless: http, https and mailto, without credentials. */
final class WebAddress {
    private WebAddress() {}

    static Optional<URI> page(String text) {
        String address = text.startsWith("www.") ? "https://" + text : text;
        if (!address.startsWith("http://") && !address.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            return uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // not an address, then
        }
    }

    static Optional<URI> mail(String text) {
        int at = text.indexOf('@');
        boolean plain = at > 0 && at == text.lastIndexOf('@') && text.indexOf('.', at) > at + 1;
        if (!plain || !text.chars().allMatch(c -> c > ' ' && c < 0x7F && ":/?#\"<>,;()".indexOf(c) < 0)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI("mailto", text, null));
        } catch (URISyntaxException e) {
            return Optional.empty(); // not an address, then
        }
    }
}
