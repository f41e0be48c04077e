package org.chancery.render.epub;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.core.model.Publication;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of the package shows. */
class SnippetsTest {
    @TempDir
    private Path folder;

    @Test
    void aBookIsMadeOfAPublication() throws IOException {
        Publication publication = SamplePublications.twoLanguages();
        Path book = folder.resolve("book.epub");
        // @start region="book"
        RenderRequest request = RenderRequest.of(publication)
                .option(EpubRenderer.SERIES, "Statements of the ministry")
                .option(EpubRenderer.VOLUME, 3)
                .build();
        new EpubRenderer().render(request, RenderTarget.toFile(book));
        // @end
        assertTrue(Files.size(book) > 0);
    }
}
