package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.pairing.Pairer;
import org.chancery.core.pairing.Version;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.transcript.TranscriptReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What somebody cited yesterday leads to the same words tomorrow. */
class CitationTest {
    private static final String ORIGINAL = text("news-conference.ru.txt");
    private static final String TRANSLATION = text("news-conference.en.txt");

    @Test
    void anchorsAreMadeOfTheFirstWords() throws IOException {
        Document page = page(ORIGINAL, TRANSLATION);
        assertEquals(
                "p-glavnym-itogom-dnya-schitayu-reshenie",
                page.select(".passage:has(p:contains(Главным итогом дня))").attr("id"));
    }

    @Test
    void aParagraphPutInMovesNoOtherAnchor() throws IOException {
        Map<String, String> cited = cited(page(ORIGINAL, TRANSLATION));
        String edited = ORIGINAL.replace("Главным итогом дня", "Добавлено при сверке.\n\nГлавным итогом дня");
        assertNotEquals(ORIGINAL, edited);
        assertLeads(cited, page(edited, TRANSLATION));
    }

    @Test
    void aNewPairingMovesNoAnchor() throws IOException {
        Map<String, String> cited = cited(page(ORIGINAL, TRANSLATION));
        String shorter = TRANSLATION.replaceFirst("\\R\\RIn 2019, the last year[^\\n]*", "");
        assertNotEquals(TRANSLATION, shorter);
        assertLeads(cited, page(ORIGINAL, shorter));
    }

    @Test
    void aPageInOneLanguageHasTheAnchorsOfTheOneInBoth() throws IOException {
        Map<String, byte[]> site = site(ORIGINAL, TRANSLATION);
        String both = name(site, "");
        assertEquals(cited(parse(site, both)), cited(parse(site, "ru/" + both)));
        assertEquals(
                cited(parse(site, both)).keySet(),
                cited(parse(site, name(site, "en"))).keySet());
    }

    /** The original's words by the anchors that lead to them. */
    private static Map<String, String> cited(Document page) {
        var cited = new LinkedHashMap<String, String>();
        for (Element passage : page.select(".passage[id]")) {
            cited.put(passage.id(), passage.select("> [lang=ru]").text());
        }
        assertTrue(cited.size() > 30, cited.size() + " passages");
        return cited;
    }

    private static void assertLeads(Map<String, String> cited, Document page) {
        cited.forEach((anchor, words) -> {
            Element found = page.getElementById(anchor);
            assertTrue(found != null, anchor + " is gone");
            Element passage = found.closest(".passage");
            assertTrue(passage != null && passage.text().contains(words), anchor + " leads to " + passage);
        });
    }

    private static Document page(String original, String translation) throws IOException {
        Map<String, byte[]> site = site(original, translation);
        return parse(site, name(site, ""));
    }

    private static Map<String, byte[]> site(String original, String translation) throws IOException {
        Statement both = Pairer.standard()
                .pair(version(original, "news-conference.ru.txt"), version(translation, "news-conference.en.txt"))
                .statement();
        return Sites.render(RenderRequest.of(Publication.of(both)).build());
    }

    private static Version version(String text, String name) throws IOException {
        return Version.of(TranscriptReader.standard().read(text.getBytes(StandardCharsets.UTF_8), name));
    }

    /** {@return the only page of a statement in a folder} */
    private static String name(Map<String, byte[]> site, String language) {
        String feed = language.isEmpty() ? "" : language + "[-A-Z]*/";
        return site.keySet().stream()
                .filter(file -> file.matches(feed + "[a-z0-9-]+\\.html"))
                .filter(file -> !file.matches(".*(index|dates|speakers|kinds|mission|404)\\.html"))
                .findFirst()
                .orElseThrow();
    }

    private static Document parse(Map<String, byte[]> site, String file) {
        return Jsoup.parse(new String(site.get(file), StandardCharsets.UTF_8));
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of("../examples/transcripts", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
