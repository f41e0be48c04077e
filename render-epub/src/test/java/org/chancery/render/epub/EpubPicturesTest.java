package org.chancery.render.epub;

import static org.chancery.render.epub.Samples.figure;
import static org.chancery.render.epub.Samples.pictures;
import static org.chancery.render.epub.Samples.publication;
import static org.chancery.render.epub.Samples.render;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Publication;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubPicturesTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");
    private static final byte[] GIF =
            Base64.getDecoder().decode("R0lGODlhAQABAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==");
    private static final Map<String, byte[]> FILES = Map.of(
            "talks.png", PNG,
            "Переговоры 1.png", PNG,
            "wave.gif", GIF,
            "page.png", "<html>".getBytes(StandardCharsets.UTF_8),
            "drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));

    @Test
    void aPictureIsInTheBookOnceHoweverOftenItIsShown() throws IOException {
        Figure talks = figure("talks.png", "Talks");
        Samples.Book book = book(publication(pictures("one", talks, talks), pictures("two", talks)));
        assertEquals(
                1,
                book.read()
                        .packageDocument()
                        .select("item[media-type=image/png]")
                        .size());
        assertEquals(
                2,
                book.read()
                        .document("statement-one.xhtml")
                        .select("img[src=picture-1.png][alt=Talks]")
                        .size());
        EpubCheckReport.assertClean(book.bytes(), "one picture, three times");
    }

    @Test
    void namesOfFilesInTheBookAreOurs() throws IOException {
        Samples.Book book = book(publication(pictures("one", figure("Переговоры 1.png", "Talks"))));
        assertTrue(
                book.read().files().containsKey("EPUB/picture-1.png"),
                book.read().files()::toString);
    }

    @Test
    void whatIsNoPictureOrIsNotThereIsReportedAndItsWordsRemain() throws IOException {
        for (String source : List.of("page.png", "drawing.svg", "nowhere.png")) {
            Samples.Book book = book(publication(pictures("one", figure(source, "What it shows"))));
            assertEquals(List.of(source), arguments(book.report().findings(), "render.picture-missing"));
            assertTrue(book.read().document("statement-one.xhtml").text().contains("What it shows"));
            assertEquals(
                    0, book.read().document("statement-one.xhtml").select("img").size());
            EpubCheckReport.assertClean(book.bytes(), source);
        }
    }

    @Test
    void aPictureOfTooManyBytesEndsTheRenderingByItsName(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("talks.png"), PNG);
        Publication publication = publication(pictures("one", figure("talks.png", "Talks")));
        RenderRequest.Builder request = RenderRequest.of(publication).resources(Resources.in(folder, PNG.length - 1));

        LimitException larger = assertThrows(LimitException.class, () -> render(request));
        assertEquals(Place.nowhere().in("talks.png"), larger.place());
    }

    @Test
    void aPictureWithoutAlternativeIsReportedAndNoConformanceIsClaimed() throws IOException {
        Figure silent = new Figure(Optional.of("talks.png"), Optional.empty(), Optional.empty());
        Samples.Book book = book(publication(pictures("one", silent)));
        assertEquals(List.of("talks.png"), arguments(book.report().findings(), "render.alternative-missing"));
        assertEquals(List.of(), book.metadata("dcterms:conformsTo"));
        assertEquals(List.of("textual,visual"), book.metadata("schema:accessModeSufficient"));
        EpubCheckReport.assertClean(book.bytes(), "a picture without alternative");
    }

    @Test
    void aBookOfDescribedPicturesClaimsConformance() throws IOException {
        Samples.Book book = book(publication(pictures("one", figure("talks.png", "Talks"))));
        assertEquals(List.of("EPUB Accessibility 1.1 - WCAG 2.2 Level AA"), book.metadata("dcterms:conformsTo"));
        assertEquals(List.of("textual", "visual"), book.metadata("schema:accessMode"));
        assertTrue(book.metadata("schema:accessibilityFeature").contains("alternativeText"));
        assertEquals(2, book.metadata("schema:accessibilitySummary").size());
    }

    @Test
    void whatMayMoveIsNotCalledHarmless() throws IOException {
        assertEquals(List.of("none"), hazard("talks.png"));
        assertEquals(List.of("unknown"), hazard("wave.gif"));
    }

    private static List<String> hazard(String source) throws IOException {
        return book(publication(pictures("one", figure(source, "Talks")))).metadata("schema:accessibilityHazard");
    }

    private static List<String> arguments(Findings findings, String rule) {
        return findings.of(rule).stream()
                .flatMap(finding -> finding.arguments().stream())
                .toList();
    }

    private static Samples.Book book(Publication publication) throws IOException {
        return render(RenderRequest.of(publication).resources(name -> Optional.ofNullable(FILES.get(name))));
    }
}
