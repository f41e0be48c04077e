package org.chancery.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final boolean notices;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Statement statement, Locale language, boolean notices) {
        this.statement = statement;
        this.language = language;
        this.notices = notices;
    }

    /** Those of every statement that is in this language. */
    static List<Piece> of(Publication publication, Locale language) {
        return of(publication, language, false);
    }

    /** The same, with what is to be said where a passage is missing. */
    static List<Piece> withNotices(Publication publication, Locale language) {
        return of(publication, language, true);
    }

    private static List<Piece> of(Publication publication, Locale language, boolean notices) {
        try (Stream<Statement> statements = publication.statements().open()) {
            return statements
                    .filter(statement -> statement.languages().contains(language))
                    .flatMap(statement -> new Pieces(statement, language, notices).gather().stream())
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
        Optional<String> label = Optional.empty();
        Optional<String> qualifier = Optional.empty();
        TurnLabels labels = new TurnLabels(statement, Labels.standard());
        if (labels.isDue(spoken)) {
            label = Optional.of(labels.of(spoken, language).text());
            qualifier = turn.qualifier()
                    .flatMap(said -> Optional.ofNullable(said.printed().values().get(language)));
        }
        for (Passage passage : turn.passages()) {
            addNotice(passage);
            for (Paragraph paragraph : passage.paragraphs(language)) {
                pieces.add(new Piece(paragraph.printed(), label, qualifier, false));
                label = Optional.empty();
                qualifier = Optional.empty();
            }
        }
    }

    private void add(Passage passage) {
        addNotice(passage);
        passage.paragraphs(language).forEach(paragraph -> pieces.add(Piece.of(paragraph.printed())));
    }

    private void addNotice(Passage passage) {
        if (notices && passage.content().values().get(language) instanceof Passage.Absent absent) {
            pieces.add(Piece.notice(
                    Labels.standard().get("absence", absent.reason(), language).text()));
        }
    }

    private void add(Localized<String> words) {
        String text = words.values().get(language);
        if (text != null) {
            pieces.add(Piece.of(text));
        }
    }
}
