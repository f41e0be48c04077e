package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.core.render.RenderRequest;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.Test;

class VolumeTest {
    private static final int STATEMENTS = 12;

    @Test
    void frontMatterStandsFirstWithRomanNumbers() throws IOException {
        try (PDDocument volume = volume()) {
            String[] labels = volume.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            assertArrayEquals(new String[] {"i", "ii"}, new String[] {labels[0], labels[1]});
            assertEquals(1, List.of(labels).indexOf("1") - List.of(labels).indexOf(roman(labels)));
            String contents = text(volume, 2, 2);
            assertTrue(contents.contains("Содержание по датам"), contents);
        }
    }

    @Test
    void contentsLeadToThePagesThatTheyName() throws IOException {
        try (PDDocument volume = volume()) {
            int front = List.of(volume.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .indexOf("1");
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    volume.getDocumentCatalog().getDocumentOutline().children()) {
                int page = volume.getPages().indexOf(item.findDestinationPage(volume));
                if (page >= front) {
                    titles.add(item.getTitle());
                    String words = text(volume, page + 1, page + 1).replaceAll("\\s+", " ");
                    assertTrue(words.contains(item.getTitle().split(" / ", 2)[0]), item.getTitle());
                }
            }
            assertEquals(STATEMENTS, titles.size());
        }
    }

    @Test
    void dotsLeadTheEyeToThePageAndAreNotCopiedWithTheWords() throws IOException {
        try (PDDocument volume = volume()) {
            byte[] painted = volume.getPage(1).getContents().readAllBytes();
            assertTrue(new String(painted, StandardCharsets.ISO_8859_1).contains(" w\n1 J\n[0 "), "no dots");
            String contents = text(volume, 2, 2);
            assertFalse(contents.contains(". ."), contents);
        }
    }

    @Test
    void aVolumeKeepsBothStandards() throws Exception {
        Conformance.assertConforms(
                Briefs.pdf(RenderRequest.of(SamplePublications.manyStatements(STATEMENTS))), "volume");
    }

    private static String roman(String[] labels) {
        return List.of(labels).get(List.of(labels).indexOf("1") - 1);
    }

    private static PDDocument volume() throws IOException {
        return Loader.loadPDF(Briefs.pdf(RenderRequest.of(SamplePublications.manyStatements(STATEMENTS))));
    }

    private static String text(PDDocument document, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document);
    }
}
