package org.chancery.render.html.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Part;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.chancery.core.render.TurnLabels;
import org.chancery.render.html.StatementMarkup.Pictures;
import org.chancery.render.html.internal.view.Item;
import org.chancery.render.html.internal.view.Words;

/** Turns the parts of a body into items, in their order. Made for one body; not thread-safe. */
final class BodyViews {
    private final Wording wording;
    private final Rows rows;
    private final TurnViews turns;
    private final FigureViews figures;
    private int questions;

    BodyViews(Statement statement, Wording wording, Rows rows, Pictures pictures) {
        this.wording = wording;
        this.rows = rows;
        this.turns = new TurnViews(wording, rows, new TurnLabels(statement, wording.labels()));
        this.figures = new FigureViews(wording, rows, pictures);
    }

    List<Item> of(List<Part> body) throws IOException {
        var items = new ArrayList<Item>(body.size());
        for (Part part : body) {
            items.add(of(part));
        }
        return items;
    }

    private Item of(Part part) throws IOException {
        return switch (part) {
            case Part.Remarks remarks -> turns.of(remarks);
            case Part.Exchange exchange -> exchange(exchange);
            case Part.Heading heading -> new Item.Title(rows.of(heading.passage()));
            case Part.Moderation moderation -> reply(moderation);
            case Part.Interjection interjection -> reply(interjection);
            case Part.Narrative narrative -> reply(narrative);
            case Part.Break pause -> reply(pause);
            case Part.Omission omission -> reply(omission);
            case Part.Custom custom -> reply(custom);
            case Figure figure -> reply(figure);
        };
    }

    private Item reply(Part.Reply reply) throws IOException {
        return switch (reply) {
            case Part.Answer answer -> turns.of(answer);
            case Part.Moderation moderation -> turns.of(moderation);
            case Part.Interjection interjection -> turns.of(interjection);
            case Part.Narrative narrative ->
                new Item.Note("narrative " + Names.of(narrative.kind()), rows.of(narrative.passages()));
            case Part.Break pause -> new Item.Note("break", List.of(rows.of(pause.printed())));
            case Part.Omission omission -> new Item.Note("omission", List.of(rows.of(omission.printed())));
            case Part.Custom custom -> new Item.Note("custom", List.of(rows.of(custom.fallback())));
            case Figure figure -> figures.of(figure);
        };
    }

    private Item exchange(Part.Exchange exchange) throws IOException {
        questions++;
        List<Words> number = rows.languages().stream()
                .map(language ->
                        wording.supplied("question.number", language, questions).in(wording.mark(language)))
                .toList();
        Item question = question(exchange.question());
        var replies = new ArrayList<Item>(exchange.replies().size());
        for (Part.Reply reply : exchange.replies()) {
            replies.add(reply(reply));
        }
        return new Item.Session(rows.anchor(anchor(exchange, questions)), number, question, replies);
    }

    /** {@return the anchor of an exchange: it is named after its first turn, so that it survives others before it} */
    static String anchor(Part.Exchange exchange, int number) {
        return exchange.question()
                        .printed()
                        .or(() -> exchange.answers().stream()
                                .map(Part.Answer::turn)
                                .findFirst())
                        .map(Turn::id)
                        .orElse("question_" + number)
                + "_exchange";
    }

    private Item question(Part.Question question) throws IOException {
        return switch (question) {
            case Part.Asked asked -> turns.of(asked);
            case Part.Summarised summarised -> turns.of(summarised);
            case Part.Unpublished ignored ->
                new Item.Note("question unpublished", List.of(rows.supplied("question.unpublished")));
        };
    }
}
