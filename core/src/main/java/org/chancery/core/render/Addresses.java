package org.chancery.core.render;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides which addresses of a text may become links, for every renderer alike: web, mail and telephone, without anybody's
 * password in them. The words of a link are printed in any case.
 */
public final class Addresses {
    private static final Pattern HOST =
            Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?");

    private Addresses() {}

    /**
     * {@return the address in ASCII (percent-encoded, its host in Punycode), when its scheme is {@code http},
     * {@code https}, {@code mailto} or {@code tel} and it holds no user name or password; nothing otherwise}
     */
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
