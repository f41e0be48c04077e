package org.chancery.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.chancery.core.render.InMemoryTarget;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.render.pdf.PdfRenderer;
import org.chancery.render.pdf.Source;

/**
 * A brief of four pages with all that a brief can have but pictures: letterhead, questions at a glance, numbers, links,
 * bookmarks, contacts, a fingerprint and a code; and the same words for who prints nothing else.
 */
final class FourPages {
    private static final Locale LANGUAGE = Locale.UK;

    /** So many parts of the news conference fill four pages. */
    private static final int PARTS = 11;

    private final Statement statement;
    private final Mission mission;
    private final PdfRenderer renderer = new PdfRenderer();

    private FourPages(Statement statement, Mission mission) {
        this.statement = statement;
        this.mission = mission;
    }

    /** {@return the sample, from the folder of the examples' statements} */
    static FourPages in(Path folder) throws IOException {
        DocumentReader reader = new DocumentReader();
        Statement whole = reader.readStatement(folder.resolve("news-conference.json"));
        Statement shorter =
                whole.toBuilder().body(whole.body().subList(0, PARTS)).build();
        return new FourPages(shorter, reader.readMission(folder.resolve("mission.json")));
    }

    /** {@return the brief} */
    byte[] brief(Source source) throws IOException {
        InMemoryTarget target = RenderTarget.inMemory();
        renderer.render(
                RenderRequest.of(Publication.of(statement).withImprint(mission))
                        .languages(LANGUAGE)
                        .date(LocalDate.of(2025, 5, 20))
                        .option(PdfRenderer.SOURCE, source)
                        .option(PdfRenderer.ADDRESS, "https://saintaveril.tervania.example/news/12")
                        .build(),
                target);
        return target.files().values().iterator().next();
    }

    /** {@return its words, a paragraph each} */
    List<String> words() {
        var words = new ArrayList<String>();
        words.add(statement.title().in(LANGUAGE).orElseThrow());
        for (Turn turn : statement.turns()) {
            turn.label().flatMap(label -> label.in(LANGUAGE)).ifPresent(words::add);
            turn.passages()
                    .forEach(passage ->
                            passage.paragraphs(LANGUAGE).forEach(paragraph -> words.add(paragraph.printed())));
        }
        mission.contacts().points().forEach(point -> words.add(point.printed()));
        return words;
    }
}
