package org.chancery.render.html.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.core.model.Part;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.render.html.StatementMarkup.Pictures;
import org.chancery.render.html.internal.view.Article;
import org.chancery.render.html.internal.view.Article.Body;
import org.chancery.render.html.internal.view.Article.Questions;
import org.chancery.render.html.internal.view.Article.Way;
import org.chancery.render.html.internal.view.Language;
import org.chancery.render.html.internal.view.Words;

/**
 * Puts a whole statement in order.
 *
 * @param statement it
 * @param languages some of its languages, in the order to print them
 * @param layout how they stand to each other
 * @param pictures where its pictures are
 * @param citable whether the questions are listed, and every passage has a link to itself
 */
public record ArticleViews(
        Statement statement, List<Locale> languages, Layout layout, Pictures pictures, boolean citable) {
    private static final int FEWEST_QUESTIONS = 2;

    /**
     * {@return the statement as the template sees it}
     *
     * @throws IOException when a picture cannot be read, or something passes a limit
     */
    public Article article(Wording wording) throws IOException {
        List<Body> bodies =
                bodies(wording); // first: it refuses words nested too deep, of which the others need not know
        return new Article(
                statement.id(),
                layout.id(),
                wording.mark(languages.getFirst()),
                wording.each(statement.title(), languages),
                languages.stream()
                        .map(language -> new HeadViews(statement, wording, language).head())
                        .toList(),
                questions(wording),
                bodies,
                languages.stream()
                        .map(language -> new AboutViews(statement, wording, language).about())
                        .toList());
    }

    private List<Questions> questions(Wording wording) {
        List<Part.Exchange> exchanges = statement.exchanges();
        if (!citable || exchanges.size() < FEWEST_QUESTIONS) {
            return List.of();
        }
        var ways = new ArrayList<Way>(exchanges.size());
        for (Part.Exchange exchange : exchanges) {
            String anchor = BodyViews.anchor(exchange, ways.size() + 1);
            List<Words> words = languages.stream()
                    .map(language ->
                            wording.question(exchange.question(), language).in(wording.mark(language)))
                    .toList();
            ways.add(new Way(anchor, words));
        }
        return List.of(new Questions("questions_", wording.supplied("questions", languages), ways));
    }

    private List<Body> bodies(Wording wording) throws IOException {
        if (layout != Layout.SEQUENTIAL) {
            Language mark = languages.size() == 1 ? wording.mark(languages.getFirst()) : Language.SAME;
            return List.of(body(wording, mark, languages, true));
        }
        var bodies = new ArrayList<Body>();
        for (Locale language : languages) {
            boolean first = language.equals(languages.getFirst());
            bodies.add(body(wording, wording.mark(language), List.of(language), first));
        }
        return bodies;
    }

    private Body body(Wording wording, Language mark, List<Locale> some, boolean first) throws IOException {
        Rows rows = citable ? Rows.linked(wording, some, first) : Rows.plain(wording, some, first);
        return new Body(mark, new BodyViews(statement, wording, rows, pictures).of(statement.body()));
    }
}
