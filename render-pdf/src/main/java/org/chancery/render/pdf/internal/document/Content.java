package org.chancery.render.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Fingerprint;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Labels;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.chancery.render.pdf.internal.document.Run.Voice;
import org.chancery.render.pdf.internal.document.Section.Role;
import org.chancery.render.pdf.internal.document.Text.Kind;

/** Says in reading order what a brief holds: the whole of what is asked for, statement by statement. */
public final class Content {
    private final RenderRequest request;
    private final Layout layout;
    private final Wording wording;
    private final Pictures pictures;

    /** For one rendering. */
    public Content(RenderRequest request, Layout layout, Wording wording) {
        this.request = request;
        this.layout = layout;
        this.wording = wording;
        this.pictures = new Pictures(request.resources(), wording);
    }

    /** {@return what stands above everything: the letterhead, and the title unless it is that of the first statement} */
    public List<Section> front(Optional<Statement> first) {
        Publication publication = request.publication();
        var sections = new ArrayList<Section>();
        imprint().ifPresent(imprint -> sections.add(imprint.letterhead()));
        if (first.isEmpty() || !first.get().title().equals(publication.title())) {
            sections.add(Section.of(
                    Role.LETTERHEAD, columns(request.languages()).rows(language -> {
                        Locale found = publication
                                .title()
                                .languageFor(language)
                                .orElse(publication.title().firstLanguage());
                        String title = publication.title().in(found).orElseThrow();
                        return List.of(
                                text(Kind.PUBLICATION, language, publication.id(), Run.of(title, Voice.PLAIN, found)));
                    })));
        }
        return sections;
    }

    /** {@return a statement; nothing, and a finding, when it is in none of the languages asked for} */
    public Optional<Section> statement(Statement statement) {
        request.languages().stream()
                .filter(wanted ->
                        statement.edition().translations().languageFor(wanted).isEmpty())
                .forEach(wanted -> wording.report(
                        Finding.warning("render.language-missing", Place.nowhere(), wanted.toLanguageTag())
                                .in(statement.id())));
        List<Locale> languages = request.languagesOf(statement);
        if (languages.isEmpty()) {
            return Optional.empty();
        }
        if (layout != Layout.SEQUENTIAL) {
            return Optional.of(Section.of(Role.STATEMENT, version(statement, columns(languages))));
        }
        return Optional.of(Section.of(
                Role.STATEMENT,
                languages.stream()
                        .map(language -> new Section(
                                Role.VERSION, Optional.of(language), version(statement, columns(List.of(language)))))
                        .toList()));
    }

    /** {@return what stands at the end} */
    public List<Section> back() {
        return imprint().map(imprint -> List.of(imprint.contacts())).orElse(List.of());
    }

    private List<Node> version(Statement statement, Columns columns) {
        var nodes = new ArrayList<Node>();
        nodes.addAll(new Opening(statement, columns, wording).rows());
        nodes.addAll(new Body(statement, columns, wording, pictures).nodes());
        nodes.addAll(columns.rows(language -> List.of(fingerprint(statement, language))));
        return nodes;
    }

    private Text fingerprint(Statement statement, Locale language) {
        Labels.Label label = wording.get("fingerprint", language);
        return text(
                Kind.FINGERPRINT,
                language,
                statement.id(),
                Run.of(label.text() + ": ", Voice.PLAIN, label.language()),
                Run.of(Fingerprint.of(statement, language), Voice.PLAIN, language));
    }

    private Optional<Imprint> imprint() {
        return request.publication()
                .imprint()
                .map(mission ->
                        new Imprint(mission, request.freshness(), columns(request.languages()), wording, pictures));
    }

    private Columns columns(List<Locale> languages) {
        return new Columns(languages, layout == Layout.SIDE_BY_SIDE);
    }

    private static Text text(Kind kind, Locale language, String place, Run... runs) {
        return new Text(kind, language, List.of(runs), place);
    }
}
