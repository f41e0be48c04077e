package org.chancery.render.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.InMemoryTarget;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.render.pdf.Golden;
import org.chancery.render.pdf.PageSize;
import org.chancery.render.pdf.PdfRenderer;
import org.chancery.render.pdf.internal.document.Chapters;
import org.chancery.render.pdf.internal.document.Extent;
import org.chancery.render.pdf.internal.document.Wording;
import org.chancery.render.pdf.internal.layout.FontSet;
import org.chancery.render.pdf.internal.layout.Glyphs;
import org.chancery.render.pdf.internal.layout.Hyphens;
import org.chancery.render.pdf.internal.layout.Looks;
import org.chancery.render.pdf.internal.layout.Page;
import org.chancery.render.pdf.internal.layout.Press;
import org.chancery.render.pdf.internal.layout.Shape;
import org.chancery.render.pdf.internal.layout.Sheet;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisplayListTest {
    /** In points; places are written to the hundredth. */
    private static final float TOLERANCE = 0.02f;

    @ParameterizedTest
    @EnumSource(names = {"SIDE_BY_SIDE", "INTERLEAVED", "FACING_PAGES"})
    void everyWordHasItsPlace(Layout layout) throws IOException {
        Golden.assertGolden(
                "uneven-" + layout.id() + ".txt",
                pages(SamplePublications.unevenPassages(), layout).stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("\f\n")));
    }

    @ParameterizedTest
    @EnumSource(names = {"SIDE_BY_SIDE", "INTERLEAVED", "FACING_PAGES"})
    void wordsArePaintedInTheirPlaces(Layout layout) throws IOException {
        Publication publication = SamplePublications.everyPart();
        List<Page> pages = pages(publication, layout);
        InMemoryTarget target = RenderTarget.inMemory();
        new PdfRenderer().render(RenderRequest.of(publication).layout(layout).build(), target);
        try (PDDocument brief = Loader.loadPDF(target.bytes())) {
            assertEquals(pages.size(), brief.getNumberOfPages());
            for (int i = 0; i < pages.size(); i++) {
                List<Matrix> painted = painted(brief, i + 1);
                for (Shape shape : pages.get(i).shapes()) {
                    if (shape instanceof Shape.Words words) {
                        assertTrue(
                                painted.stream().anyMatch(letter -> isAt(letter, words)),
                                "page " + (i + 1) + " has nothing at " + words);
                    }
                }
            }
        }
    }

    /** Where the letters of a page begin. */
    private static List<Matrix> painted(PDDocument brief, int page) throws IOException {
        List<Matrix> places = new ArrayList<>();
        PDFTextStripper letters = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                places.add(letter.getTextMatrix());
            }
        };
        letters.setStartPage(page);
        letters.setEndPage(page);
        letters.getText(brief);
        return places;
    }

    private static boolean isAt(Matrix letter, Shape.Words words) {
        return Math.abs(letter.getTranslateX() - words.piece().x()) < TOLERANCE
                && Math.abs(letter.getTranslateY() - words.y()) < TOLERANCE;
    }

    private static List<Page> pages(Publication publication, Layout layout) {
        RenderRequest request = RenderRequest.of(publication).build();
        PageSize paper = PageSize.A4;
        Sheet sheet = Sheet.of(paper.width(), paper.height(), layout == Layout.SIDE_BY_SIDE, false);
        Press press = new Press(
                sheet, new Glyphs(FontSet.standard(), false), new Looks(true, false), new Hyphens(Optional.empty()));
        Chapters chapters =
                new Chapters(request, layout, new Extent(true, Optional.empty()), new Wording(request.labels()));
        try (Stream<Statement> statements = publication.statements().open()) {
            statements.forEach(chapters::then);
        }
        return press.pages(chapters.last(), true);
    }
}
