package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "https://example.org/a?b=c#d -> https://example.org/a?b=c#d",
                "HTTPS://example.org -> https://example.org",
                "http://example.org:8080/ -> http://example.org:8080/",
                "http://[2001:db8::1]/ -> http://[2001:db8::1]/",
                "https://посольство.example/путь -> https://xn--b1ariacbpcj2h.example/%D0%BF%D1%83%D1%82%D1%8C",
                "https://example.org// -> https://example.org//",
                "mailto:press@example.org -> mailto:press@example.org",
                "tel:+17455550143 -> tel:+17455550143",
            })
    void harmlessAddressesArePrintedInAscii(URI address, String printed) {
        assertEquals(Optional.of(printed), Addresses.allowed(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java%0ascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.org/",
                "https://user:secret@example.org/",
                "https://user@example.org/",
                "https:example.org",
                "https:///example.org",
                "//example.org/",
                "index.html",
                "#top",
                ""
            })
    void othersAreNot(String address) {
        assertEquals(Optional.empty(), parse(address).flatMap(Addresses::allowed));
    }

    private static Optional<URI> parse(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the model cannot hold it either
        }
    }
}
