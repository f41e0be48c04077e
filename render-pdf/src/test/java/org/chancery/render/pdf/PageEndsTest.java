package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Translation;
import org.chancery.core.model.Turn;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.Test;

/** Where pages end, and what stands on those that are left blank. */
class PageEndsTest {
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String TITLE = "Said in the hall";
    private static final String LONG =
            "When does the ferry sail to the other shore of the gulf, and will it take lorries, "
                    + "buses, bicycles and horses, or passengers alone, in the winter, on holidays and at night?";

    @Test
    void aSalutationStandsOnThePageOfTheWordsAfterIt() throws IOException {
        for (int lines = 25; lines < 40; lines++) {
            var body = new ArrayList<Part>();
            IntStream.range(0, lines).forEach(i -> body.add(new Part.Remarks(turn("line" + i, "One line."))));
            body.add(new Part.Remarks(turn("speech", "Ladies and gentlemen,", "The ferry sails again. ".repeat(20))));

            List<String> pages =
                    pages(RenderRequest.of(publication(Localized.of(ENGLISH, TITLE), Edition.in(ENGLISH), body)));

            String page = pages.stream()
                    .filter(words -> words.contains("Ladies and gentlemen"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(page.contains("The ferry sails again."), lines + " lines before: " + page);
        }
    }

    @Test
    void aTallHeadingStandsOnThePageOfTheWordsAfterIt() throws IOException {
        for (int lines = 8; lines < 24; lines++) {
            var body = new ArrayList<Part>();
            IntStream.range(0, lines).forEach(i -> body.add(new Part.Remarks(turn("line" + i, "One line."))));
            String heading = "On bridges " + "and ferries ".repeat(30) + "in winter";
            body.add(new Part.Heading(Passage.of("heading", ENGLISH, Paragraph.of(heading))));
            body.add(new Part.Remarks(turn("speech", "The ferry sails again.")));

            List<String> pages =
                    pages(RenderRequest.of(publication(Localized.of(ENGLISH, TITLE), Edition.in(ENGLISH), body))
                            .option("large-print", "true"));

            assertTrue(
                    pages.stream().anyMatch(page -> page.contains(heading) && page.contains("The ferry sails again.")),
                    lines + " lines before");
        }
    }

    @Test
    void noPageEndsWithinATitleOrAnEntryOfTheContents() throws IOException {
        for (int length = 4; length < 30; length += 2) {
            String title = "Remarks of the Minister " + "for ferries and bridges ".repeat(length) + "end";
            List<Part> body = IntStream.range(0, 20 + length)
                    .mapToObj(i -> (Part) new Part.Exchange(new Part.Asked(both("q" + i, LONG)), List.of()))
                    .toList();
            Publication publication = publication(
                            Localized.of(RUSSIAN, "Сказано в зале", ENGLISH, title),
                            Edition.in(Localized.of(RUSSIAN, Translation.unknown(), ENGLISH, Translation.unknown()))
                                    .build(),
                            body)
                    .withImprint(SamplePublications.everyPart().imprint().orElseThrow());

            List<String> pages = pages(
                    RenderRequest.of(publication).layout(Layout.SIDE_BY_SIDE).option("large-print", "true"));

            assertTrue(pages.stream().anyMatch(page -> page.contains(title)), title);
            for (String page : pages.subList(0, lastOfContents(pages))) {
                assertEquals(count("When does the ferry sail", page), count("… \\d", page), page);
            }
        }
    }

    private static int lastOfContents(List<String> pages) {
        int last = 0;
        while (!pages.get(last).contains("Question:")) {
            last++;
        }
        assertTrue(last > 2, "the contents are too short to end a page");
        return last;
    }

    private static long count(String pattern, String page) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }

    @Test
    void aPageLeftBlankBeforeFacingPagesHasNoRunningHead() throws IOException {
        int blank = 0;
        for (int questions = 10; questions < 60; questions += 10) {
            List<Part> body = IntStream.range(0, questions)
                    .mapToObj(i -> (Part)
                            new Part.Exchange(new Part.Asked(both("q" + i, "When does the ferry sail?")), List.of()))
                    .toList();
            Publication publication = publication(
                    Localized.of(ENGLISH, TITLE, RUSSIAN, "Сказано в зале"),
                    Edition.in(Localized.of(ENGLISH, Translation.unknown(), RUSSIAN, Translation.unknown()))
                            .build(),
                    body);

            List<String> pages = pages(RenderRequest.of(publication).layout(Layout.FACING_PAGES));

            blank += (int) pages.stream().filter(PageEndsTest::hasNumbersAlone).count();
            assertEquals(
                    0,
                    pages.stream()
                            .filter(words -> words.contains(TITLE) && hasNumbersAlone(words.replace(TITLE, "")))
                            .count());
        }
        assertTrue(blank > 0, "no page was left blank");
    }

    private static boolean hasNumbersAlone(String page) {
        return page.replaceAll("(Page|Страница) \\d+ \\p{L}+ \\d+", "").isBlank();
    }

    private static Turn turn(String id, String... paragraphs) {
        return Turn.of(
                id,
                IntStream.range(0, paragraphs.length)
                        .mapToObj(i -> Passage.of(id + "-" + i, ENGLISH, Paragraph.of(paragraphs[i])))
                        .toList());
    }

    private static Turn both(String id, String english) {
        Localized<Passage.Content> words = Localized.of(
                ENGLISH,
                Passage.Present.of(Paragraph.of(english)),
                RUSSIAN,
                Passage.Present.of(Paragraph.of("Когда пойдёт паром?")));
        return Turn.of(id, List.of(new Passage(List.of(id + "-p"), words)));
    }

    private static Publication publication(Localized<String> title, Edition edition, List<Part> body) {
        return Publication.of(Statement.builder("said", StatementKind.STATEMENT, title, edition)
                .body(body)
                .build());
    }

    private static List<String> pages(RenderRequest.Builder request) throws IOException {
        try (PDDocument brief = Loader.loadPDF(Briefs.pdf(request))) {
            var pages = new ArrayList<String>();
            PDFTextStripper words = new PDFTextStripper();
            for (int page = 1; page <= brief.getNumberOfPages(); page++) {
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(words.getText(brief).replaceAll("\\s+", " "));
            }
            return pages;
        }
    }
}
