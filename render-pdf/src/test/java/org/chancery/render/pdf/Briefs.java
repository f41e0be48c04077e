package org.chancery.render.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Turn;
import org.chancery.core.render.InMemoryTarget;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.testkit.SamplePublications;

/** Renders samples to bytes. */
final class Briefs {
    private Briefs() {}

    static byte[] pdf(RenderRequest.Builder request) throws IOException {
        InMemoryTarget target = RenderTarget.inMemory();
        new PdfRenderer()
                .render(request.resources(SamplePublications.resources()).build(), target);
        return target.files().values().iterator().next();
    }

    /** A statement in English that consists of these paragraphs. */
    static Publication saying(String... paragraphs) {
        Locale language = Locale.ENGLISH;
        List<Part.Remarks> body = IntStream.range(0, paragraphs.length)
                .mapToObj(i -> new Part.Remarks(
                        Turn.of("t" + i, List.of(Passage.of("p" + i, language, Paragraph.of(paragraphs[i]))))))
                .toList();
        return Publication.of(
                Statement.builder("said", StatementKind.STATEMENT, Localized.of(language, "Said"), Edition.in(language))
                        .body(body)
                        .build());
    }
}
