package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.core.model.Publication;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of the package shows. */
class SnippetsTest {
    @TempDir
    private Path folder;

    @Test
    void aBriefIsMadeOfAPublication() throws IOException {
        Publication publication = Briefs.saying("Ladies and gentlemen,");
        Path brief = folder.resolve("brief.pdf");
        // @start region="brief"
        RenderRequest request = RenderRequest.of(publication)
                .layout(Layout.SEQUENTIAL)
                .option(PdfRenderer.PAGE, PageSize.LETTER)
                .option(PdfRenderer.LARGE_PRINT, true)
                .build();
        RenderReport report = new PdfRenderer().render(request, RenderTarget.toFile(brief));
        // @end
        assertEquals(RenderReport.clean(), report);
        assertEquals("%PDF", new String(Files.readAllBytes(brief), 0, 4, StandardCharsets.US_ASCII));
    }
}
