package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnprintableTest {
    @ParameterizedTest
    @CsvSource({"\u4E2D, U+4E2D", "\uD83E\uDD80, U+1F980", "\u0E01, U+0E01", "\u0080, U+0080"})
    void aCharacterThatCannotBePrintedIsNamedWithItsPlace(String character, String name) {
        RenderRequest request = RenderRequest.of(Briefs.saying("Fine.", "Not " + character + " fine."))
                .build();
        RenderException failure =
                assertThrows(RenderException.class, () -> new PdfRenderer().render(request, RenderTarget.inMemory()));
        assertTrue(failure.getMessage().contains(name), failure.getMessage());
        assertTrue(failure.getMessage().contains("said p1"), failure.getMessage());
    }

    @Test
    void hostileRow28TheTargetStaysAsItWas(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("brief.pdf"), "older");
        RenderRequest request = RenderRequest.of(Briefs.saying("\u4E2D")).build();
        assertThrows(RenderException.class, () -> new PdfRenderer().render(request, RenderTarget.toFile(file)));
        assertEquals("older", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void anEndlessWordGoesOnFromLineToLine() throws IOException {
        String word = "x".repeat(200_000);
        byte[] file = Briefs.pdf(RenderRequest.of(Briefs.saying(word)));
        assertTrue(TaggedText.outline(file).contains("“" + word + "”"));
    }
}
