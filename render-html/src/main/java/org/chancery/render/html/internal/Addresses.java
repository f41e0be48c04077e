package org.chancery.render.html.internal;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides which addresses may be printed: web, mail and telephone, without anybody's password in them. */
public final class Addresses {
    private static final Pattern HOST =
            Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?");

    private Addresses() {}

    /** {@return the address in ASCII, when it is harmless} */
    public static Optional<String> allowed(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "http", "https" -> web(scheme, address);
            case "mailto", "tel" -> Optional.of(address.toASCIIString());
            default -> Optional.empty();
        };
    }

    private static Optional<String> web(String scheme, URI address) {
        String host = address.getRawAuthority();
        if (host == null || !HOST.matcher(host).matches()) {
            return Optional.empty();
        }
        try {
            String ascii = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
            return Optional.of(
                    URI.create(scheme + "://" + ascii + path(address)).toASCIIString());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a host that cannot be
        }
    }

    private static String path(URI address) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String fragment = address.getRawFragment() == null ? "" : "#" + address.getRawFragment();
        return address.getRawPath() + query + fragment;
    }
}
