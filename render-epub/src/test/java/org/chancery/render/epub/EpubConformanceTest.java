package org.chancery.render.epub;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.chancery.core.model.Publication;
import org.chancery.core.render.InMemoryTarget;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample, in every layout and choice of languages, is an EPUB in which EPUBCheck finds nothing. */
class EpubConformanceTest {
    static List<Publication> samples() {
        return SamplePublications.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void epubCheckFindsNeitherErrorsNorWarnings(Publication publication) throws IOException {
        List<Locale> languages = List.copyOf(publication.languages());
        for (Layout layout : new EpubRenderer().layouts()) {
            check(RenderRequest.of(publication).layout(layout));
        }
        for (Locale language : languages) {
            check(RenderRequest.of(publication).languages(language));
        }
        check(RenderRequest.of(publication).languages(languages.reversed()));
    }

    private static void check(RenderRequest.Builder builder) throws IOException {
        RenderRequest request =
                builder.resources(SamplePublications.resources()).build();
        InMemoryTarget target = RenderTarget.inMemory();
        new EpubRenderer().render(request, target);
        EpubCheckReport.assertClean(target.bytes(), request.publication().id() + " in " + request.languages());
    }
}
