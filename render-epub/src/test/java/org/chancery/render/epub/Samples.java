package org.chancery.render.epub;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.StatementSource;
import org.chancery.core.model.Turn;
import org.chancery.core.render.InMemoryTarget;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;

/** The smallest statements that a test needs, and books of them. */
final class Samples {
    static final Locale EN = Locale.ENGLISH;
    static final Locale RU = Locale.of("ru");

    private Samples() {}

    /** A statement in English that says one thing. */
    static Statement statement(String id, String words) {
        return statement(id, words, EN);
    }

    static Statement statement(String id, String words, Locale language) {
        Passage passage = Passage.of("p1", language, Paragraph.of(words));
        return Statement.builder(
                        id, StatementKind.COMMENT, Localized.of(language, "Title of " + id), Edition.in(language))
                .occasion(Occasion.at(Localized.of(language, "Merrow Bay"), LocalDate.of(2025, 3, 1)))
                .body(List.of(new Part.Remarks(Turn.of("t1", List.of(passage)))))
                .build();
    }

    /** The same with pictures instead of words. */
    static Statement pictures(String id, Figure... figures) {
        return statement(id, "-").toBuilder().body(Arrays.asList(figures)).build();
    }

    static Figure figure(String source, String alternative) {
        return new Figure(Optional.of(source), Optional.of(Localized.of(EN, alternative)), Optional.empty());
    }

    static Publication publication(Statement... statements) {
        return new Publication(
                "collection",
                Localized.of(RU, "Сборник", EN, "A collection"),
                Optional.empty(),
                StatementSource.of(statements));
    }

    static Book render(Publication publication) throws IOException {
        return render(RenderRequest.of(publication));
    }

    static Book render(RenderRequest.Builder request) throws IOException {
        InMemoryTarget target = RenderTarget.inMemory();
        RenderReport report = new EpubRenderer().render(request.build(), target);
        return new Book(target.bytes(), report);
    }

    /** A book, and what the renderer had to say of it. */
    record Book(byte[] bytes, RenderReport report) {
        BookReader read() {
            return BookReader.of(bytes);
        }

        /** The texts of a property of the metadata. */
        List<String> metadata(String property) {
            return read().packageDocument()
                    .select("meta[property=" + property + "]")
                    .eachText();
        }
    }
}
