package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.core.render.RenderRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What a site tells readers of feeds, search engines and those who look for a mission. */
class MachineFilesTest {
    private static final String ADDRESS = "https://press.example.org/";

    private final Map<String, byte[]> site = site(ADDRESS);

    @Test
    void aFeedHasWhatAtomAsksForAndLeadsToPagesInItsLanguage() {
        for (String language : List.of("ru", "en-GB")) {
            Element feed = xml(language + "/feed.xml").selectXpath("/*").first();
            assertEquals("feed", feed.tagName());
            assertEquals(language, feed.attr("xml:lang"));
            assertEquals(
                    ADDRESS + language + "/feed.xml",
                    feed.select("> link[rel=self]").attr("href"));
            assertFalse(feed.select("> author > name").text().isBlank());
            assertIsTold(feed);
            assertEquals(3, feed.select("> entry").size());
            for (Element entry : feed.select("> entry")) {
                assertIsTold(entry);
                String page = entry.select("> link[rel=alternate]").attr("href");
                assertTrue(page.startsWith(ADDRESS + language + "/"), page);
                assertTrue(site.containsKey(file(page)), page);
            }
        }
    }

    @Test
    void theIdsOfAFeedAreItsOwnAndStayWhereverTheSiteMoves() {
        List<String> ids = ids(site);
        assertEquals(ids.size(), Set.copyOf(ids).size());
        assertEquals(ids, ids(site("https://elsewhere.example.org/press/")));
    }

    @Test
    void theSiteMapHasEveryPageAndItsOtherLanguagesWhichHaveItToo() {
        var alternates = new HashMap<String, Set<String>>();
        for (Element url : xml("sitemap.xml").select("url")) {
            alternates.put(url.select("loc").text(), addresses(url));
            Set<String> languages =
                    Set.copyOf(url.getElementsByTag("xhtml:link").eachAttr("hreflang"));
            assertEquals(Set.of("x-default", "ru", "en-GB"), languages);
        }
        Set<String> pages = site.keySet().stream()
                .filter(file -> file.endsWith("brenholm-2025-05-14.html"))
                .map(file -> ADDRESS + file)
                .collect(Collectors.toSet());
        assertTrue(alternates.keySet().containsAll(pages), alternates.keySet()::toString);
        alternates.forEach((page, others) -> {
            assertTrue(site.containsKey(file(page)), page);
            assertTrue(others.contains(page), page + " is not among its own languages");
            others.forEach(other -> assertEquals(others, alternates.get(other), other));
        });
    }

    @Test
    void aPageNamesItsLanguagesAsTheSiteMapDoes() {
        for (Element url : xml("sitemap.xml").select("url")) {
            String page = url.select("loc").text();
            Document html = Jsoup.parse(text(file(page)));
            assertEquals(page, html.select("link[rel=canonical]").attr("href"));
            Set<String> named = new HashSet<>(
                    html.select("link[rel=alternate][hreflang]:not([type])").eachAttr("href"));
            assertEquals(addresses(url), named, page);
        }
    }

    @Test
    void aMissionIsACardForPeopleAndAnOfficeForMachines() {
        for (String folder : List.of("", "ru/", "en-GB/")) {
            Document page = Jsoup.parse(text(folder + "mission.html"));
            int languages = folder.isEmpty() ? 2 : 1;
            assertEquals(languages, page.select(".h-card .p-name").size());
            assertFalse(page.select(".h-card .p-tel[href^=tel:]").isEmpty());
            assertFalse(page.select(".h-card .u-email[href^=mailto:]").isEmpty());
            String data = page.select("script[type=application/ld+json]").html();
            assertTrue(data.contains("\"@type\":\"GovernmentOffice\""), data);
        }
    }

    private static void assertIsTold(Element of) {
        assertTrue(of.select("> id").text().startsWith("urn:uuid:"));
        assertFalse(of.select("> title").text().isBlank());
        OffsetDateTime.parse(of.select("> updated").text());
    }

    private List<String> ids(Map<String, byte[]> files) {
        return List.of("ru", "en-GB").stream()
                .flatMap(language -> xml(new String(files.get(language + "/feed.xml"), StandardCharsets.UTF_8), "")
                        .select("id")
                        .eachText()
                        .stream())
                .toList();
    }

    private static Set<String> addresses(Element url) {
        return Set.copyOf(url.getElementsByTag("xhtml:link").eachAttr("href"));
    }

    private static String file(String address) {
        String file = address.substring(ADDRESS.length());
        return file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
    }

    private Document xml(String file) {
        return xml(text(file), file);
    }

    private static Document xml(String text, String name) {
        return Jsoup.parse(text, name, Parser.xmlParser());
    }

    private String text(String file) {
        return new String(site.get(file), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> site(String address) {
        try {
            return Sites.render(RenderRequest.of(Examples.statements())
                    .resources(Examples.pictures())
                    .option(HtmlRenderer.ADDRESS, address)
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
