package org.chancery.render.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.chancery.render.pdf.internal.document.Columns.Arrangement;
import org.chancery.render.pdf.internal.document.Section.Role;
import org.chancery.render.pdf.internal.document.Text.Kind;

/** Says in reading order what a brief holds: the whole of what is asked for, statement by statement. */
final class Content {
    private final RenderRequest request;
    private final Layout layout;
    private final Extent extent;
    private final Wording wording;
    private final Pictures pictures;

    Content(RenderRequest request, Layout layout, Extent extent, Wording wording) {
        this.request = request;
        this.layout = layout;
        this.extent = extent;
        this.wording = wording;
        this.pictures = new Pictures(request.resources(), wording);
    }

    /** {@return the letterhead, if a mission publishes} */
    List<Section> letterhead() {
        return imprint().map(imprint -> List.of(imprint.letterhead())).orElse(List.of());
    }

    /** {@return the title of the publication, a heading above all others} */
    Section title() {
        Publication publication = request.publication();
        return Section.of(
                Role.LETTERHEAD,
                head(request.languages())
                        .rows(language -> List.of(new Text(
                                Kind.PUBLICATION,
                                language,
                                List.of(Wording.said(publication.title(), language)),
                                publication.id()))));
    }

    /** {@return a statement; nothing, and a finding, when it is in none of the languages asked for} */
    Optional<Section> statement(Statement statement) {
        request.missingLanguages(statement).forEach(wording::report);
        List<Locale> languages = request.languagesOf(statement);
        if (languages.isEmpty()) {
            return Optional.empty();
        }
        if (layout != Layout.SEQUENTIAL) {
            return Optional.of(Section.of(Role.STATEMENT, version(statement, languages)));
        }
        return Optional.of(Section.of(
                Role.STATEMENT,
                languages.stream()
                        .map(language ->
                                new Section(Role.VERSION, Optional.of(language), version(statement, List.of(language))))
                        .toList()));
    }

    /** {@return what stands at the end} */
    List<Section> back() {
        return imprint()
                .filter(Imprint::isMoreThanAName)
                .map(imprint -> List.of(imprint.contacts()))
                .orElse(List.of());
    }

    /** {@return how languages stand to each other above and below the text} */
    Columns head(List<Locale> languages) {
        boolean beside = layout == Layout.SIDE_BY_SIDE || layout == Layout.FACING_PAGES;
        return new Columns(languages, beside ? Arrangement.BESIDE : Arrangement.BELOW);
    }

    private Columns body(List<Locale> languages) {
        return layout == Layout.FACING_PAGES && languages.size() > 1
                ? new Columns(languages, Arrangement.FACING)
                : head(languages);
    }

    private List<Node> version(Statement statement, List<Locale> languages) {
        Columns head = head(languages);
        var nodes = new ArrayList<Node>();
        nodes.addAll(new Opening(statement, head, wording).rows());
        nodes.addAll(new Glance(statement, head, wording).sections());
        nodes.addAll(new Body(statement, body(languages), wording, pictures, extent.numbered()).nodes());
        nodes.addAll(new Colophon(statement, head, wording, extent.published()).rows());
        return nodes;
    }

    private Optional<Imprint> imprint() {
        return request.publication()
                .imprint()
                .map(mission ->
                        new Imprint(mission, request.freshness(), head(request.languages()), wording, pictures));
    }
}
