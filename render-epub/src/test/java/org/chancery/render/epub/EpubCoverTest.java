package org.chancery.render.epub;

import static org.chancery.render.epub.Samples.RU;
import static org.chancery.render.epub.Samples.publication;
import static org.chancery.render.epub.Samples.render;
import static org.chancery.render.epub.Samples.statement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Publication;
import org.chancery.core.model.StatementSource;
import org.chancery.testkit.SamplePublications;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubCoverTest {
    private static final int FOOT = 1500; // where the lower rule is drawn

    @Test
    void itSaysWhoPublishesWhatAndOfWhichDaysInEveryLanguage() throws IOException {
        Document cover = render(SamplePublications.twoLanguages()).read().document("cover.svg");
        assertEquals(List.of("ru", "en-GB"), languages(cover));
        String words = String.join(" ", cover.select("text").eachText());
        assertTrue(words.contains("14 мая 2025 г.") && words.contains("14 May 2025"), words);
    }

    @Test
    void thoseWhoCannotSeeItAreToldInEveryLanguage() throws IOException {
        Document page = render(publication(statement("one", "Words."))).read().document("cover.xhtml");
        assertEquals("Обложка: Сборник", page.selectFirst("img[xml:lang=ru]").attr("alt"));
        assertEquals("Cover: A collection", page.selectFirst("p[xml:lang=en]").text());
    }

    @Test
    void thePackageDocumentPointsToIt() throws IOException {
        Document opf = render(publication()).read().packageDocument();
        assertEquals(
                "cover.svg", opf.selectFirst("item[properties=cover-image]").attr("href"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 2_000})
    void aLongTitleIsMadeToFit(int words) throws IOException {
        String title = "Заявление <b>&amp; ".repeat(words).strip();
        Samples.Book book = render(titled(Localized.of(RU, title)));
        Document cover = book.read().document("cover.svg");
        List<Element> lines = cover.select("text[fill=#ffffff]");
        assertTrue(lines.stream().allMatch(line -> Integer.parseInt(line.attr("y")) < FOOT), cover::toString);
        assertTrue(lines.stream().allMatch(line -> line.text().length() < 80), cover::toString);
        EpubCheckReport.assertClean(book.bytes(), words + " words");
    }

    @Test
    void oneLongWordIsCutWhereItsLineEnds() throws IOException {
        Document cover =
                render(titled(Localized.of(RU, "Ы".repeat(500)))).read().document("cover.svg");
        assertTrue(cover.select("text[fill=#ffffff]").size() > 5, cover::toString);
    }

    @Test
    void arabicRunsFromRightToLeftAndSoDoThePages() throws IOException {
        Locale arabic = Locale.of("ar");
        Samples.Book book = render(new Publication(
                "arabic",
                Localized.of(arabic, "بيانات"),
                Optional.empty(),
                StatementSource.of(statement("one", "كلمات.", arabic))));
        BookReader read = book.read();
        assertEquals("rtl", read.document("cover.svg").selectFirst("text").attr("direction"));
        assertEquals("rtl", read.packageDocument().selectFirst("spine").attr("page-progression-direction"));
        assertEquals(
                "rtl", read.document("statement-one.xhtml").selectFirst("html").attr("dir"));
        EpubCheckReport.assertClean(book.bytes(), "Arabic");
    }

    private static Publication titled(Localized<String> title) {
        return new Publication("titled", title, Optional.empty(), StatementSource.of());
    }

    private static List<String> languages(Document cover) {
        return cover.select("text").eachAttr("xml:lang").stream().distinct().toList();
    }
}
