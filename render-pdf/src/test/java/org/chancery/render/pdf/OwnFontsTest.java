package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.chancery.core.finding.Finding;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFontsTest {
    @TempDir
    Path folder;

    @Test
    void aFontOfTheUsersComesBeforeTheUsualOnes() throws Exception {
        try (InputStream font = Objects.requireNonNull(OwnFontsTest.class
                .getClassLoader()
                .getResourceAsStream("net/sf/jasperreports/fonts/dejavu/DejaVuSansMono.ttf"))) {
            Files.copy(font, folder.resolve("house.ttf"));
        }
        byte[] brief =
                Briefs.pdf(RenderRequest.of(Briefs.saying("Fine.")).option(PdfRenderer.FONTS, folder.toString()));
        assertTrue(fonts(brief).contains("DejaVuSansMono"), fonts(brief).toString());
        Conformance.assertConforms(brief, "own font");
    }

    @Test
    void hostileRow20ADamagedFontIsNamed() throws IOException {
        Files.writeString(folder.resolve("broken.ttf"), "no font at all");
        RenderException refusal = assertThrows(
                RenderException.class,
                () -> Briefs.pdf(
                        RenderRequest.of(Briefs.saying("Fine.")).option(PdfRenderer.FONTS, folder.toString())));
        assertTrue(refusal.getMessage().contains("broken.ttf"), refusal.getMessage());
    }

    @Test
    void aSubstituteIsVisibleReportedAndStillSaysWhatItStandsFor() throws Exception {
        RenderRequest request = RenderRequest.of(Briefs.saying("A crab: \uD83E\uDD80."))
                .option(PdfRenderer.SUBSTITUTE, true)
                .build();
        var target = RenderTarget.inMemory();
        RenderReport report = new PdfRenderer().render(request, target);
        byte[] brief = target.files().values().iterator().next();
        assertTrue(TaggedText.outline(brief).contains("A crab: \uD83E\uDD80."), TaggedText.outline(brief));
        assertEquals(
                List.of("render.character-substituted"),
                report.findings().list().stream().map(Finding::rule).toList());
        Conformance.assertConforms(brief, "substitute");
    }

    private static Set<String> fonts(byte[] brief) throws IOException {
        var names = new TreeSet<String>();
        try (PDDocument document = Loader.loadPDF(brief)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }
        return names;
    }
}
