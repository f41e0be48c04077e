package org.chancery.render.html.internal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Publication;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.StatementSource;
import org.chancery.core.model.Translation;
import org.chancery.core.model.TranslationStatus;
import org.chancery.core.render.InMemoryTarget;
import org.chancery.core.render.Labels;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Resources;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapsTest {
    private static final Locale RU = Locale.of("ru");
    private static final Locale EN = Locale.ENGLISH;
    private static final String SITE = "https://press.example.org/";
    private static final int MOST_ADDRESSES = 50_000; // of the protocol
    private static final Translation ORIGINAL = Translation.of(TranslationStatus.ORIGINAL);
    private static final Localized<Translation> IN_BOTH =
            Localized.of(RU, ORIGINAL, EN, Translation.of(TranslationStatus.OFFICIAL));

    @Test
    void everyPageOfAStatementIsToldWithThoseInOtherLanguages() throws IOException {
        Document map = xml(written(SITE, List.of(listed("talks", IN_BOTH))), "sitemap.xml");

        List<String> pages = List.of(SITE + "talks.html", SITE + "ru/talks.html", SITE + "en/talks.html");
        assertEquals(pages, map.select("url > loc").eachText().subList(3, 6));
        for (String page : pages) {
            var entry = map.select("url:has(loc:containsOwn(" + page + "))").first();
            assertEquals(pages, entry.select("xhtml|link").eachAttr("href"));
            assertEquals(
                    List.of("x-default", "ru", "en"), entry.select("xhtml|link").eachAttr("hreflang"));
            assertEquals("2025-06-03", entry.select("lastmod").text());
        }
    }

    @Test
    void theFirstPagesComeFirstAndHaveNoDay() throws IOException {
        Document map = xml(written(SITE, List.of(listed("talks", IN_BOTH))), "sitemap.xml");

        assertEquals(
                List.of(SITE, SITE + "ru/", SITE + "en/"),
                map.select("url:not(:has(lastmod)) > loc").eachText());
        assertEquals(SITE, map.select("loc").first().text());
    }

    @Test
    void aLanguageThatAStatementLacksHasNoAddress() throws IOException {
        Document map = xml(written(SITE, List.of(listed("talks", Localized.of(RU, ORIGINAL)))), "sitemap.xml");

        assertEquals(
                List.of(SITE + "talks.html", SITE + "ru/talks.html"),
                map.select("url:has(lastmod) > loc").eachText());
    }

    @Test
    void aSiteThatDoesNotKnowItsAddressHasNone() throws IOException {
        assertEquals(Set.of(), written("", List.of(listed("talks", IN_BOTH))).keySet());
    }

    @Test
    void moreAddressesThanAFileMayHoldAreDividedAmongSeveralAndNoneIsLost() throws IOException {
        int statements = 40_000;
        List<Listed> listed = IntStream.range(0, statements)
                .mapToObj(number -> listed("s" + number, IN_BOTH))
                .toList();
        Map<String, byte[]> files = written(SITE, listed);

        List<String> maps = xml(files, "sitemap.xml").select("sitemap > loc").eachText();
        assertEquals(List.of(SITE + "sitemap-1.xml", SITE + "sitemap-2.xml", SITE + "sitemap-3.xml"), maps);
        var addresses = new TreeSet<String>();
        int told = 0;
        for (String map : maps) {
            List<String> here =
                    xml(files, map.substring(SITE.length())).select("url > loc").eachText();
            assertTrue(here.size() <= MOST_ADDRESSES, map + " has " + here.size());
            addresses.addAll(here);
            told += here.size();
        }
        assertEquals(3 * statements + 3, told);
        assertEquals(told, addresses.size());
    }

    private static Map<String, byte[]> written(String address, List<Listed> statements) throws IOException {
        InMemoryTarget target = RenderTarget.inMemory();
        target.write(files -> {
            var output = new Output(files);
            var context = new Context(
                    new Publication("site", Localized.of(EN, "Site"), Optional.empty(), StatementSource.of(List.of())),
                    Labels.standard(),
                    Freshness.on(LocalDate.of(2025, 6, 3)),
                    Variant.of(List.of(RU, EN), true),
                    Links.at(address),
                    "",
                    new SitePictures(Resources.none(), files));
            new Sitemaps(context, new Press(Map.of(), Map.of()), output).write(statements);
            return output.report();
        });
        return target.files();
    }

    private static Listed listed(String id, Localized<Translation> translations) {
        return new Listed(
                id,
                StatementKind.REMARKS,
                Localized.of(EN, "Talks"),
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 6, 3)),
                translations,
                List.of());
    }

    private static Document xml(Map<String, byte[]> files, String name) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(files.get(name)), "UTF-8", "", Parser.xmlParser());
    }
}
