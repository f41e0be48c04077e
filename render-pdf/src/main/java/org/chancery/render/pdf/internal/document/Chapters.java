package org.chancery.render.pdf.internal.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Labels;
import org.chancery.core.render.RenderRequest;
import org.chancery.render.pdf.internal.document.Run.Voice;
import org.chancery.render.pdf.internal.document.Text.Kind;

/**
 * The chapters of a brief, each made when it is asked for. There is one at least: a publication without statements has a
 * letterhead, a title and contacts.
 */
public final class Chapters implements Iterator<Chapter> {
    private record Told(Statement statement, Section section) {}

    private final RenderRequest request;
    private final Content content;
    private final Wording wording;
    private final Iterator<Statement> statements;
    private Optional<Told> next;
    private boolean begun;
    private boolean ended;

    /** Reads statements one ahead of the chapters. */
    public Chapters(RenderRequest request, Content content, Wording wording, Iterator<Statement> statements) {
        this.request = request;
        this.content = content;
        this.wording = wording;
        this.statements = statements;
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public Chapter next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        Optional<Statement> statement = next.map(Told::statement);
        var sections = new ArrayList<Section>();
        if (!begun) {
            sections.addAll(content.front(statement));
            begun = true;
        }
        next.ifPresent(told -> sections.add(told.section()));
        next = read();
        if (next.isEmpty()) {
            sections.addAll(content.back());
            ended = true;
        }
        return new Chapter(sections, margins(statement));
    }

    private Optional<Told> read() {
        while (statements.hasNext()) {
            Statement statement = statements.next();
            Optional<Section> section = content.statement(statement);
            if (section.isPresent()) {
                return Optional.of(new Told(statement, section.get()));
            }
        }
        return Optional.empty();
    }

    private List<Chapter.Margin> margins(Optional<Statement> statement) {
        Publication publication = request.publication();
        Localized<String> title = statement.map(Statement::title).orElse(publication.title());
        return statement.map(request::languagesOf).orElse(request.languages()).stream()
                .map(language -> new Chapter.Margin(
                        text(title.in(language).orElse(title.first()), language),
                        text(date(statement, language), language),
                        text(wording.get("page-of", language).text(), language)))
                .toList();
    }

    private String date(Optional<Statement> statement, Locale language) {
        return statement
                .flatMap(said -> said.occasion().date().or(() -> said.edition().published()))
                .map(date -> wording.date(date, language))
                .map(Labels.Label::text)
                .orElse("");
    }

    private Text text(String words, Locale language) {
        return new Text(
                Kind.BACK,
                language,
                List.of(Run.of(words, Voice.PLAIN, language)),
                request.publication().id());
    }
}
