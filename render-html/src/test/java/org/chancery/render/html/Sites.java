package org.chancery.render.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.model.Publication;
import org.chancery.core.render.InMemoryTarget;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.testkit.SamplePublications;

/** Sites to look at. */
final class Sites {
    private Sites() {}

    /** {@return the samples, as a mission would put them on the web} */
    static Map<String, byte[]> samples() throws IOException {
        return render(RenderRequest.of(Examples.statements())
                .resources(Examples.pictures())
                .option(HtmlRenderer.EMBLEM, "embassy.png")
                .build());
    }

    /** {@return every kind of part there is} */
    static Map<String, byte[]> everyPart() throws IOException {
        return render(RenderRequest.of(SamplePublications.everyPart())
                .resources(SamplePublications.resources())
                .build());
    }

    /** {@return a statement in Arabic and English} */
    static Map<String, byte[]> rightToLeft() throws IOException {
        var statement =
                Texts.inTwo(Locale.of("ar"), "بيان صادر عن وزارة الخارجية", "Statement of the Foreign Ministry");
        return render(RenderRequest.of(Publication.of(statement)).build());
    }

    /** {@return a statement in somebody's own colours and style} */
    static Map<String, byte[]> themed() throws IOException {
        byte[] style = "h1 { font-style: italic; }".getBytes(StandardCharsets.UTF_8);
        return render(RenderRequest.of(Publication.of(Texts.conference()))
                .option(HtmlRenderer.ACCENT, "#6b1e52")
                .option(HtmlRenderer.ACCENT_DARK, "#ffd0e8")
                .option(HtmlRenderer.FONT, "Georgia, serif")
                .option(HtmlRenderer.STYLE, "house.css")
                .resources(name -> Optional.of(style))
                .build());
    }

    static Map<String, byte[]> render(RenderRequest request) throws IOException {
        InMemoryTarget target = RenderTarget.inMemory();
        new HtmlRenderer().render(request, target);
        return target.files();
    }
}
