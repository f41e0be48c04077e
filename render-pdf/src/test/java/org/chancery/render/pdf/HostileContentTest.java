package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.core.finding.Finding;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.junit.jupiter.api.Test;

/** Input that is meant to do harm, or might as well be. */
class HostileContentTest {
    @Test
    void directionsThatAreForcedUponWordsHaveNoSay() throws Exception {
        byte[] brief = Briefs.pdf(RenderRequest.of(Briefs.saying("Pay \u202E100\u202C crowns.")));
        assertTrue(TaggedText.outline(brief).contains("Pay 100 crowns."), TaggedText.outline(brief));
        Conformance.assertConforms(brief, "override");
    }

    @Test
    void anAnswerOfTenThousandParagraphsIsPrintedWhole() throws IOException {
        String[] paragraphs =
                IntStream.range(0, 10_000).mapToObj(i -> "Paragraph " + i + ".").toArray(String[]::new);
        String outline = TaggedText.outline(Briefs.pdf(RenderRequest.of(Briefs.saying(paragraphs))));
        assertTrue(outline.contains("“Paragraph 0.”"));
        assertTrue(outline.contains("“Paragraph 9999.”"));
    }

    @Test
    void aPictureThatClaimsMorePixelsThanMemoryHoldsIsLeftToItsWords() throws IOException {
        ByteBuffer png = ByteBuffer.allocate(64);
        png.putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(50_000)
                .putInt(50_000);
        assertLeftToItsWords(png.array());
    }

    @Test
    void aPictureThatBreaksOffIsLeftToItsWords() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("..", "examples", "statements", "ferry-line.png"));
        assertLeftToItsWords(Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void aPictureInTheColoursOfAPressIsLeftToItsWords() throws IOException {
        ByteBuffer jpeg = ByteBuffer.allocate(40);
        jpeg.putInt(0xFFD8FFC0)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) 4)
                .putShort((short) 4);
        jpeg.put((byte) 4);
        assertLeftToItsWords(jpeg.array());
    }

    private static void assertLeftToItsWords(byte[] picture) throws IOException {
        Locale english = Locale.ENGLISH;
        Figure figure =
                new Figure(Optional.of("harm.png"), Optional.of(Localized.of(english, "A harbour")), Optional.empty());
        Publication publication = Publication.of(
                Statement.builder("harm", StatementKind.STATEMENT, Localized.of(english, "Harm"), Edition.in(english))
                        .body(List.of(figure))
                        .build());
        var target = RenderTarget.inMemory();
        RenderReport report = new PdfRenderer()
                .render(
                        RenderRequest.of(publication)
                                .resources(name -> Optional.of(picture))
                                .build(),
                        target);
        assertEquals(
                List.of("render.picture-missing"),
                report.findings().list().stream().map(Finding::rule).toList());
        String outline = TaggedText.outline(target.files().values().iterator().next());
        assertTrue(outline.contains("A harbour"), outline);
        assertFalse(outline.contains("Figure"), outline);
    }
}
