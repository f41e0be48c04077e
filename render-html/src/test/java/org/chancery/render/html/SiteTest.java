package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.core.finding.Finding;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementSource;
import org.chancery.core.render.InMemoryTarget;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.testkit.SamplePublications;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SiteTest {
    private final InMemoryTarget target = RenderTarget.inMemory();

    @Test
    void thereIsAPageForEveryWayIntoTheStatementsTogetherAndInEachLanguage() throws IOException {
        render(RenderRequest.of(Publication.of(Texts.conference())).build());
        List<String> pages = List.of(
                "small-conference.html",
                "index.html",
                "dates.html",
                "dates/2025.html",
                "speakers.html",
                "speakers/pavel-zalesov.html",
                "kinds.html",
                "kinds/joint-news-conference.html");
        var expected = new TreeSet<>(Set.of("404.html", "en/feed.xml", "ru/feed.xml"));
        for (String folder : List.of("", "en/", "ru/")) {
            pages.forEach(page -> expected.add(folder + page));
        }
        assertEquals(expected, new TreeSet<>(target.files().keySet()));
    }

    @Test
    void pagesInOneLanguageCanBeLeftOut() throws IOException {
        render(RenderRequest.of(Publication.of(Texts.conference()))
                .option(HtmlRenderer.LANGUAGE_PAGES, false)
                .build());
        assertTrue(
                target.files().keySet().stream().noneMatch(name -> name.startsWith("en/") || name.startsWith("ru/")));
        assertTrue(target.files().keySet().containsAll(Set.of("small-conference.html", "feed-en.xml", "feed-ru.xml")));
    }

    @Test
    void everyLinkAndPictureLeadsToAFileOfTheSite() throws IOException {
        render(RenderRequest.of(SamplePublications.everyPart())
                .resources(SamplePublications.resources())
                .build());
        for (String name : target.files().keySet()) {
            if (name.endsWith(".html")) {
                assertAddressesLead(name);
            }
        }
    }

    @Test
    void aPictureIsCopiedOnceUnderANameOfItsBytes() throws IOException {
        render(RenderRequest.of(SamplePublications.everyPart())
                .resources(SamplePublications.resources())
                .build());
        assertEquals(
                List.of("pictures/ecbfbb3078790dbac44e.png"),
                target.files().keySet().stream()
                        .filter(name -> name.startsWith("pictures/"))
                        .toList());
    }

    @Test
    void aPictureThatIsNoneIsReportedAndItsWordsStay() throws IOException {
        RenderReport report = render(RenderRequest.of(Publication.of(Texts.conference()))
                .resources(name -> Optional.of("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)))
                .build());
        Finding finding = report.findings().of("render.picture-missing").getFirst();
        assertEquals(List.of("talks.jpg"), finding.arguments());
        Document page = page("en/small-conference.html");
        assertTrue(page.select("img").isEmpty());
        assertEquals("Two ministers", page.select(".alternative").text());
    }

    @Test
    void aLanguageThatAStatementLacksIsReportedAndItsPageLeftOut() throws IOException {
        RenderReport report =
                render(RenderRequest.of(SamplePublications.mixedLanguages()).build());
        assertEquals(2, report.findings().of("render.language-missing").size());
        Document list = page("ru/index.html");
        assertEquals(2, list.select(".entry").size());
    }

    @Test
    void idsThatSystemsReserveAreGivenOtherNames() throws IOException {
        var statements = List.of(renamed("index"), renamed("con"), renamed("com1"));
        Publication publication = new Publication(
                "odd-names", Texts.both("Names", "Имена"), Optional.empty(), StatementSource.of(statements));
        render(RenderRequest.of(publication).languages(Texts.EN).build());
        assertTrue(
                target.files().keySet().containsAll(Set.of("index.html", "index_.html", "con_.html", "com1_.html")),
                target.files().keySet()::toString);
    }

    @Test
    void languagesNamedLikeDevicesGetOtherFolders() throws IOException {
        Publication publication = Publication.of(Texts.conference());
        render(RenderRequest.of(publication)
                .languages(Texts.EN, Locale.of("aux"))
                .build());
        assertTrue(target.files().containsKey("aux_/index.html"), target.files().keySet()::toString);
    }

    @Test
    void twoStatementsOfOneIdAreRefused() {
        var statements = List.of(renamed("twin"), renamed("twin"));
        Publication publication = new Publication(
                "twins", Texts.both("Twins", "Близнецы"), Optional.empty(), StatementSource.of(statements));
        var refusal = assertThrows(
                RenderException.class,
                () -> render(RenderRequest.of(publication).build()));
        assertTrue(refusal.getMessage().contains("twin"), refusal.getMessage());
    }

    @Test
    void aPageRunsNothingAndLoadsOnlyItsPictures() throws IOException {
        render(RenderRequest.of(SamplePublications.hostileText()).build());
        Document page = page("hostile-text.html");
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
        assertTrue(page.select("script:not([type=application/ld+json]), link[rel=stylesheet], iframe, object, form")
                .isEmpty());
        String style = page.select("style").html();
        assertFalse(style.contains("url("), "the style loads something");
    }

    @Test
    void emergencyNumbersComeFirstAndCanBeCalled() throws IOException {
        render(RenderRequest.of(SamplePublications.twoLanguages()).build());
        Document list = page("en-GB/index.html");
        assertEquals("tel:+17455550143", list.select("main .emergency a").attr("href"));
        assertEquals(
                "+ 1 (745) 555-01-43",
                list.select("main a[href^=tel]").getFirst().text());
    }

    @Test
    void languagesFromRightToLeftAreMarked() throws IOException {
        Locale arabic = Locale.of("ar");
        Statement statement = Texts.inTwo(arabic, "بيان", "Statement");
        render(RenderRequest.of(Publication.of(statement)).build());
        assertEquals("rtl", page("index.html").select("html").attr("dir"));
        assertEquals(
                "rtl", page("ar/in-two.html").select("p.version:contains(بيان)").attr("dir"));
        assertEquals(
                "ltr", page("in-two.html").select(".passage .version[lang=en]").attr("dir"));
    }

    @Test
    void wordsOfOursThatALanguageLacksAreNotSaidTwiceInAWay() throws IOException {
        render(RenderRequest.of(Publication.of(Texts.inTwo(Locale.of("ar"), "بيان", "Statement")))
                .build());
        assertEquals(
                List.of("By date", "By speaker", "By kind"),
                page("in-two.html").select(".sections a").eachText());
    }

    @Test
    void aPageDescribesItselfInEachOfItsLanguages() throws IOException {
        render(RenderRequest.of(SamplePublications.twoLanguages()).build());
        for (String name : target.files().keySet().stream()
                .filter(name -> name.endsWith(".html"))
                .toList()) {
            Document page = page(name);
            int languages = page.select(".statement-body").isEmpty()
                    ? 0
                    : page.select("meta[name=dcterms.language]").size();
            int descriptions = page.select("meta[name=description]").size()
                    + page.select("meta[name=dcterms.description]").size();
            assertEquals(languages, descriptions, name);
        }
    }

    @Test
    void aPageOfTheSampleIsLight() throws IOException {
        render(RenderRequest.of(Examples.statements())
                .resources(Examples.pictures())
                .build());
        for (Map.Entry<String, byte[]> file : target.files().entrySet()) {
            assertTrue(file.getValue().length <= 60_000, file.getKey() + " has " + file.getValue().length + " bytes");
        }
    }

    private RenderReport render(RenderRequest request) throws IOException {
        return new HtmlRenderer().render(request, target);
    }

    private Document page(String name) {
        return Jsoup.parse(new String(target.files().get(name), StandardCharsets.UTF_8));
    }

    private void assertAddressesLead(String name) {
        Document page = page(name);
        page.select("[href], [src]").stream()
                .map(element -> element.attr("href") + element.attr("src"))
                .filter(address -> !address.contains(":"))
                .forEach(address -> {
                    if (address.startsWith("#")) {
                        assertEquals(
                                1,
                                page.select("[id=" + address.substring(1) + "]").size(),
                                name + address);
                    } else {
                        String file = URI.create("/" + name)
                                .resolve(address)
                                .getPath()
                                .substring(1);
                        assertTrue(target.files().containsKey(file), name + " leads to " + file);
                    }
                });
    }

    private static Statement renamed(String id) {
        Statement statement = Texts.conference();
        return Statement.builder(id, statement.kind(), statement.title(), statement.edition())
                .body(statement.body())
                .build();
    }
}
