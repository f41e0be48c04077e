package org.chancery.render.html.internal.site;

import java.net.URI;
import java.util.Optional;

/**
 * Finds the ways between the files of a site, and the addresses under which the world knows them.
 *
 * @param base where the site will be, with a slash at its end; empty when nobody said
 */
record Links(Optional<String> base) {
    private static final String INDEX = "index.html";

    /**
     * {@return the ways within a site at an address}
     *
     * @param address absolute; empty when it is not known
     * @throws IllegalArgumentException when it is no address of a folder on the web
     */
    static Links at(String address) {
        if (address.isEmpty()) {
            return new Links(Optional.empty());
        }
        try {
            URI uri = new URI(address);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null) {
                String ascii = uri.normalize().toASCIIString();
                return new Links(Optional.of(ascii.endsWith("/") ? ascii : ascii + "/"));
            }
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException(message(address), e);
        }
        throw new IllegalArgumentException(message(address));
    }

    private static String message(String address) {
        return "Not the address of a site: \"" + address + "\"; it is like https://press.example.org/";
    }

    /** {@return the way from one file to another, as short as it can be} */
    static String between(String from, String to) {
        int shared = 0;
        for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            if (to.startsWith(from.substring(0, slash + 1))) {
                shared = slash + 1;
            }
        }
        long up = from.substring(shared).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + to.substring(shared);
    }

    /** {@return the address of a file in the world, when it is known} */
    Optional<String> of(String file) {
        boolean index = file.equals(INDEX) || file.endsWith("/" + INDEX);
        return base.map(start -> start + (index ? file.substring(0, file.length() - INDEX.length()) : file));
    }

    /** {@return the address of a file in the world, or else the way to it} */
    String of(String file, String seenFrom) {
        return of(file).orElseGet(() -> between(seenFrom, file));
    }
}
