package org.chancery.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.chancery.core.render.Labels;
import org.chancery.core.render.TurnLabels;

/** Gathers all that a statement says in one language, in the order of the page. */
final class Pieces {
    private final Statement statement;
    private final Locale language;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Statement statement, Locale language) {
        this.statement = statement;
        this.language = language;
    }

    /** Those of every statement that is in this language. */
    static List<Piece> of(Publication publication, Locale language) {
        try (Stream<Statement> statements = publication.statements().open()) {
            return statements
                    .filter(statement -> statement.languages().contains(language))
                    .flatMap(statement -> new Pieces(statement, language).gather().stream())
                    .toList();
        }
    }

    private List<Piece> gather() {
        add(statement.title());
        statement.body().forEach(this::add);
        return pieces;
    }

    private void add(Part part) {
        switch (part) {
            case Part.Remarks remarks -> addTurn(remarks);
            case Part.Exchange exchange -> add(exchange);
            case Part.Heading heading -> add(heading.passage());
            case Part.Moderation moderation -> addReply(moderation);
            case Part.Interjection interjection -> addReply(interjection);
            case Part.Narrative narrative -> addReply(narrative);
            case Part.Break mark -> addReply(mark);
            case Part.Omission omission -> addReply(omission);
            case Part.Custom custom -> addReply(custom);
            case Figure figure -> addReply(figure);
        }
    }

    private void add(Part.Exchange exchange) {
        if (exchange.question() instanceof Part.Spoken question) {
            addTurn(question);
        }
        exchange.replies().forEach(this::addReply);
    }

    private void addReply(Part.Reply reply) {
        switch (reply) {
            case Part.Spoken spoken -> addTurn(spoken);
            case Part.Narrative narrative -> narrative.passages().forEach(this::add);
            case Part.Omission omission -> add(omission.printed());
            case Part.Custom custom -> add(custom.fallback());
            case Figure figure -> figure.caption().ifPresent(this::add);
            case Part.Break ignored -> {} // no words: a rule or an ornament may stand for it
        }
    }

    /** The first paragraph carries the label. */
    private void addTurn(Part.Spoken spoken) {
        Turn turn = spoken.turn();
        List<String> before = new ArrayList<>();
        TurnLabels labels = new TurnLabels(statement, Labels.standard());
        if (labels.isDue(spoken)) {
            before.add(labels.of(spoken, language).text());
            turn.qualifier().map(said -> said.printed().values().get(language)).ifPresent(before::add);
        }
        for (Paragraph paragraph : turn.paragraphs(language).toList()) {
            pieces.add(new Piece(paragraph.printed(), before));
            before = List.of();
        }
    }

    private void add(Passage passage) {
        passage.paragraphs(language).forEach(paragraph -> pieces.add(Piece.of(paragraph.printed())));
    }

    private void add(Localized<String> words) {
        String text = words.values().get(language);
        if (text != null) {
            pieces.add(Piece.of(text));
        }
    }
}
