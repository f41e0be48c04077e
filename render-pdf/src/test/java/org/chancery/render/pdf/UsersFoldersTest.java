package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders with fonts and hyphenation patterns that somebody brings. */
class UsersFoldersTest {
    @TempDir
    Path folder;

    @Test
    void patternsThatAreNoneAreNamedAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("en.xml"), "no patterns at all");
        RenderRequest request = RenderRequest.of(Briefs.saying("Intergovernmental ".repeat(40)))
                .option(PdfRenderer.HYPHENATION, folder.toString())
                .build();
        Path brief = folder.resolve("brief.pdf");

        RenderException refusal = assertThrows(
                RenderException.class, () -> new PdfRenderer().render(request, RenderTarget.toFile(brief)));

        assertTrue(refusal.getMessage().contains("en.xml"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("<patterns>"), refusal.getMessage());
        assertTrue(Files.notExists(brief));
    }

    @Test
    void aFolderWithoutFontsIsNamed() throws IOException {
        Files.writeString(folder.resolve("licence.txt"), "Anybody may use them.");
        RenderRequest.Builder request =
                RenderRequest.of(Briefs.saying("Fine.")).option(PdfRenderer.FONTS, folder.toString());

        RenderException refusal = assertThrows(RenderException.class, () -> Briefs.pdf(request));

        assertTrue(refusal.getMessage().contains(folder.toString()), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(".ttf"), refusal.getMessage());
    }
}
