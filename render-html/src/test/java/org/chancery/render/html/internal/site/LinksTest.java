package org.chancery.render.html.internal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource({
        "index.html, a.html, a.html",
        "index.html, en/a.html, en/a.html",
        "en/a.html, en/b.html, b.html",
        "en/a.html, ru/a.html, ../ru/a.html",
        "en/dates/2025.html, en/a.html, ../a.html",
        "en/dates/2025.html, en/dates/2024.html, 2024.html",
        "en/dates/2025.html, pictures/x.png, ../../pictures/x.png"
    })
    void aWayIsAsShortAsItCanBe(String from, String to, String way) {
        assertEquals(way, Links.between(from, to));
    }

    @Test
    void theFirstPageOfAFolderIsTheFolder() {
        Links links = Links.at("https://press.example.org/site");
        assertEquals(Optional.of("https://press.example.org/site/en/"), links.of("en/index.html"));
        assertEquals(Optional.of("https://press.example.org/site/en/a.html"), links.of("en/a.html"));
    }

    @Test
    void withoutAnAddressThereAreOnlyWays() {
        assertEquals(Optional.empty(), Links.at("").of("a.html"));
        assertEquals("../a.html", Links.at("").of("a.html", "en/b.html"));
    }
}
