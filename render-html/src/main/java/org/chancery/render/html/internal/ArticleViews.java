package org.chancery.render.html.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Fingerprint;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.render.html.StatementMarkup.Pictures;
import org.chancery.render.html.internal.view.Article;
import org.chancery.render.html.internal.view.Article.Body;
import org.chancery.render.html.internal.view.Article.Head;
import org.chancery.render.html.internal.view.Article.Origin;
import org.chancery.render.html.internal.view.Language;
import org.chancery.render.html.internal.view.Words;

/**
 * Puts a whole statement in order.
 *
 * @param statement it
 * @param languages some of its languages, in the order to print them
 * @param layout how they stand to each other
 * @param pictures where its pictures are
 */
public record ArticleViews(Statement statement, List<Locale> languages, Layout layout, Pictures pictures) {
    /**
     * {@return the statement as the template sees it}
     *
     * @throws IOException when a picture cannot be read, or something passes a limit
     */
    public Article article(Wording wording) throws IOException {
        return new Article(
                statement.id(),
                layout.id(),
                wording.mark(languages.getFirst()),
                title(wording),
                heads(wording),
                bodies(wording),
                languages.stream().map(language -> origin(wording, language)).toList());
    }

    private List<Words> title(Wording wording) {
        return wording.each(statement.title(), languages);
    }

    private List<Head> heads(Wording wording) {
        return languages.stream()
                .map(language -> new HeadViews(statement, wording, language).head())
                .toList();
    }

    private List<Body> bodies(Wording wording) throws IOException {
        if (layout != Layout.SEQUENTIAL) {
            Language mark = languages.size() == 1 ? wording.mark(languages.getFirst()) : Language.SAME;
            return List.of(body(wording, mark, new Rows(wording, languages, true)));
        }
        var bodies = new ArrayList<Body>();
        for (Locale language : languages) {
            boolean first = language.equals(languages.getFirst());
            bodies.add(body(wording, wording.mark(language), new Rows(wording, List.of(language), first)));
        }
        return bodies;
    }

    private Body body(Wording wording, Language mark, Rows rows) throws IOException {
        return new Body(mark, new BodyViews(statement, wording, rows, pictures).of(statement.body()));
    }

    private Origin origin(Wording wording, Locale language) {
        String address = statement.provenance().sources().stream()
                .filter(source -> source.language().equals(language))
                .flatMap(source -> source.address().stream())
                .findFirst()
                .flatMap(found -> Runs.address(wording, found, Place.nowhere()))
                .orElse("");
        return new Origin(
                wording.mark(language),
                wording.supplied("fingerprint", language),
                Fingerprint.of(statement, language),
                address);
    }
}
