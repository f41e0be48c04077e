package org.chancery.render.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Part;
import org.chancery.core.model.Statement;
import org.chancery.render.pdf.internal.document.Section.Role;
import org.chancery.render.pdf.internal.document.Text.Kind;

/** The text of a statement as sections and rows. */
final class Body {
    private final Statement statement;
    private final Columns columns;
    private final Pictures pictures;
    private final Speech speech;
    private final Turns turns;
    private int questions;

    Body(Statement statement, Columns columns, Wording wording, Pictures pictures, boolean numbered) {
        this.statement = statement;
        this.columns = columns;
        this.pictures = pictures;
        this.speech = new Speech(statement.id(), columns, wording);
        this.turns = new Turns(statement, speech, columns, wording, numbered);
    }

    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        statement.body().forEach(part -> nodes.addAll(part(part)));
        return nodes;
    }

    private List<? extends Node> part(Part part) {
        return switch (part) {
            case Part.Remarks remarks -> turns.rows(remarks);
            case Part.Exchange exchange -> List.of(exchange(exchange));
            case Part.Heading heading -> speech.heading(heading.passage());
            case Part.Moderation moderation -> reply(moderation);
            case Part.Interjection interjection -> reply(interjection);
            case Part.Narrative narrative -> reply(narrative);
            case Part.Break mark -> reply(mark);
            case Part.Omission omission -> reply(omission);
            case Part.Custom custom -> reply(custom);
            case Figure figure -> reply(figure);
        };
    }

    private Section exchange(Part.Exchange exchange) {
        var nodes = new ArrayList<Node>();
        nodes.add(Section.of(Role.QUESTION, question(exchange.question())));
        exchange.replies().forEach(reply -> nodes.addAll(reply(reply)));
        return Section.of(Role.EXCHANGE, nodes);
    }

    private List<Row> question(Part.Question question) {
        questions++;
        return switch (question) {
            case Part.Asked asked -> turns.question(asked, questions);
            case Part.Summarised summarised -> turns.question(summarised, questions);
            case Part.Unpublished ignored -> turns.unpublished(questions);
        };
    }

    private List<? extends Node> reply(Part.Reply reply) {
        return switch (reply) {
            case Part.Answer answer -> List.of(Section.of(Role.ANSWER, turns.rows(answer)));
            case Part.Moderation moderation -> turns.rows(moderation);
            case Part.Interjection interjection -> turns.rows(interjection);
            case Part.Narrative narrative ->
                narrative.passages().stream()
                        .flatMap(passage -> speech.passage(passage, Kind.NOTE).stream())
                        .toList();
            case Part.Break mark -> breaks(mark);
            case Part.Omission omission -> speech.words(omission.printed(), Kind.MARK);
            case Part.Custom custom -> speech.words(custom.fallback(), Kind.NOTE);
            case Figure figure -> List.of(figure(figure));
        };
    }

    /** Rows one below another need one break between them, not one in each language. */
    private List<Row> breaks(Part.Break mark) {
        List<Row> rows = speech.words(mark.printed(), Kind.MARK);
        return columns.beside() ? rows : rows.stream().limit(1).toList();
    }

    private Section figure(Figure figure) {
        Optional<Picture> picture = pictures.of(figure, columns.languages(), statement.id(), false);
        var rows = new ArrayList<Row>();
        picture.ifPresent(shown -> rows.add(columns.row(shown)));
        if (picture.isEmpty()) {
            figure.alternative().ifPresent(words -> rows.addAll(speech.words(words, Kind.NOTE)));
        }
        figure.caption().ifPresent(caption -> rows.addAll(speech.passage(caption, Kind.CAPTION)));
        return Section.of(Role.FIGURE, rows);
    }
}
