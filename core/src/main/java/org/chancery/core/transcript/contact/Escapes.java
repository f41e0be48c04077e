package org.chancery.core.transcript.contact;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Undoes the escapes of an address. */
final class Escapes {
    private Escapes() {}

    static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address; // a percent sign that is none
        }
    }
}
