package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.core.model.Publication;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no checker of standards sees: whether the tree makes sense. */
class LogicalTreeTest {
    private static final Pattern HEADING = Pattern.compile("(?m)^ *H(\\d)");

    @ParameterizedTest
    @EnumSource(names = {"SIDE_BY_SIDE", "SEQUENTIAL", "INTERLEAVED", "FACING_PAGES"})
    void theTreeFollowsTheText(Layout layout) throws IOException {
        Golden.assertGolden("every-part-" + layout.id() + ".tree.txt", outline(SamplePublications.everyPart(), layout));
    }

    @Test
    void headingsSkipNoLevel() throws IOException {
        for (Publication publication : SamplePublications.all()) {
            int before = 0;
            for (String level : HEADING.matcher(outline(publication, Layout.SIDE_BY_SIDE))
                    .results()
                    .map(heading -> heading.group(1))
                    .toList()) {
                assertTrue(Integer.parseInt(level) <= before + 1, publication.id());
                before = Integer.parseInt(level);
            }
        }
    }

    @Test
    void runningHeadsAndPageNumbersAreNoPartOfTheText() throws IOException {
        byte[] file = Briefs.pdf(RenderRequest.of(SamplePublications.everyPart()));
        assertFalse(TaggedText.outline(file).contains("Page 1"));
        assertEquals(List.of("Page 1 of 2", "Page 2 of 2"), numbers(file, "Page"));
        assertEquals(List.of("Страница 1 из 2", "Страница 2 из 2"), numbers(file, "Страница"));
    }

    private static List<String> numbers(byte[] file, String word) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(document);
            return Pattern.compile(word + " \\d+ \\p{L}+ \\d+")
                    .matcher(text)
                    .results()
                    .map(found -> found.group())
                    .toList();
        }
    }

    private static String outline(Publication publication, Layout layout) throws IOException {
        return TaggedText.outline(Briefs.pdf(RenderRequest.of(publication).layout(layout)));
    }
}
