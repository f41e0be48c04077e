package org.chancery.render.epub;

import static org.chancery.render.epub.Samples.EN;
import static org.chancery.render.epub.Samples.RU;
import static org.chancery.render.epub.Samples.publication;
import static org.chancery.render.epub.Samples.render;
import static org.chancery.render.epub.Samples.statement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.core.finding.Finding;
import org.chancery.core.model.Publication;
import org.chancery.core.render.InMemoryTarget;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderers;
import org.chancery.testkit.SamplePublications;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class EpubContentsTest {
    @Test
    void theFirstBytesTellWhatItIs() throws IOException {
        byte[] start = Arrays.copyOf(render(publication()).bytes(), 58);
        assertEquals("mimetypeapplication/epub+zip", new String(start, 30, 28, StandardCharsets.US_ASCII));
    }

    @Test
    void itIsReadFromTheCoverThroughContactsAndContentsToTheStatementsAndPeople() throws IOException {
        Publication publication = SamplePublications.twoLanguages();
        assertEquals(
                List.of(
                        "cover.xhtml",
                        "title-page.xhtml",
                        "imprint.xhtml",
                        "contents.xhtml",
                        "statement-news-conference.xhtml",
                        "people.xhtml"),
                render(publication).read().spine());
    }

    @Test
    void theContentsNameEverySectionInEveryLanguage() throws IOException {
        Document contents = render(SamplePublications.manyStatements(3)).read().document("contents.xhtml");
        assertEquals(
                List.of("Титульная страница / Title page", "Комментарий № 1 / Comment No. 1"),
                contents.select("nav[epub:type=toc] a").eachText().subList(0, 2));
        assertEquals(
                List.of(
                        "title-page.xhtml",
                        "statement-comment-1.xhtml",
                        "statement-comment-2.xhtml",
                        "statement-comment-3.xhtml",
                        "by-date.xhtml",
                        "by-speaker.xhtml",
                        "people.xhtml"),
                contents.select("nav[epub:type=toc] a").eachAttr("href"));
        assertEquals(
                List.of("cover", "titlepage", "toc", "bodymatter", "index"),
                contents.select("nav[epub:type=landmarks] a").eachAttr("epub:type"));
    }

    @Test
    void theImprintBeginsWithTheEmergencyNumberAndTellsHowOldItIs() throws IOException {
        Document imprint = render(SamplePublications.twoLanguages()).read().document("imprint.xhtml");
        assertEquals("tel:+17455550143", imprint.selectFirst("a").attr("href"));
        assertTrue(imprint.text().contains("по состоянию на 1 марта 2025 г."));
        assertTrue(imprint.text().contains("as of 1 March 2025"));
        assertTrue(imprint.text().contains("Welcome!"));
    }

    @Test
    void idsThatSomeSystemReservesAreSafeNames() throws IOException {
        String longest = "a".repeat(100);
        Samples.Book book = render(publication(
                statement("con", "One."),
                statement("nul", "Two."),
                statement("contents", "Three."),
                statement(longest, "Four.")));
        assertTrue(book.read()
                .files()
                .keySet()
                .containsAll(List.of(
                        "EPUB/statement-con.xhtml",
                        "EPUB/statement-nul.xhtml",
                        "EPUB/statement-contents.xhtml",
                        "EPUB/statement-" + longest + ".xhtml")));
        EpubCheckReport.assertClean(book.bytes(), "reserved names");
    }

    @Test
    void twoStatementsWithOneIdAreRefused() {
        InMemoryTarget target = RenderTarget.inMemory();
        RenderRequest request = RenderRequest.of(publication(statement("one", "A."), statement("one", "B.")))
                .build();
        RenderException failure = assertThrows(RenderException.class, () -> new EpubRenderer().render(request, target));
        assertTrue(failure.getMessage().contains("\"one\""), failure.getMessage());
        assertTrue(target.files().isEmpty());
    }

    @Test
    void aMissingLanguageIsReportedAndAStatementInNoneIsLeftOut() throws IOException {
        Samples.Book book =
                render(RenderRequest.of(publication(statement("one", "Words."), statement("two", "Слова.", RU)))
                        .languages(EN));
        assertEquals(
                List.of("contents.xhtml", "statement-one.xhtml"),
                book.read().spine().subList(2, 4));
        Finding missing = book.report().findings().of("render.language-missing").getFirst();
        assertEquals("two", missing.place().source().orElseThrow());
        assertEquals(List.of("en"), missing.arguments());
    }

    @Test
    void aLabelMissingInALanguageIsReportedOnceForTheBook() throws IOException {
        Locale hebrew = Locale.of("he");
        Samples.Book book = render(
                RenderRequest.of(publication(statement("one", "שלום.", hebrew), statement("two", "תודה.", hebrew)))
                        .languages(hebrew));
        List<Finding> missing = book.report().findings().of("render.label-missing");
        assertEquals(Set.copyOf(missing).size(), missing.size());
        assertTrue(missing.stream().anyMatch(finding -> finding.arguments().equals(List.of("contents", "he"))));
        EpubCheckReport.assertClean(book.bytes(), "Hebrew");
    }

    @Test
    void itIsInstalled() {
        assertInstanceOf(EpubRenderer.class, Renderers.installed().get("epub"));
    }
}
