package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;

/**
 * A body in one language, laid out as a row.
 *
 * @param language which
 * @param segments its parts in order
 */
record Script(Locale language, List<Segment> segments) {
    static Script of(Statement statement) {
        return of(statement.body(), statement.languages().getFirst());
    }

    /** What a body has in one of its languages. */
    static Script of(List<Part> body, Locale language) {
        var segments = new ArrayList<Segment>();
        for (Part part : body) {
            switch (part) {
                case Part.Remarks(Turn turn) -> segments.add(Segment.of(Form.REMARKS, Segment.Place.OUTSIDE, turn));
                case Part.Heading(Passage passage) ->
                    segments.add(Segment.of(Form.HEADING, Segment.Place.OUTSIDE, List.of(passage)));
                case Part.Exchange exchange -> addExchange(exchange, segments);
                case Part.Moderation reply -> segments.add(reply(reply, Segment.Place.OUTSIDE));
                case Part.Interjection reply -> segments.add(reply(reply, Segment.Place.OUTSIDE));
                case Part.Narrative reply -> segments.add(reply(reply, Segment.Place.OUTSIDE));
                case Part.Break reply -> segments.add(reply(reply, Segment.Place.OUTSIDE));
                case Part.Omission reply -> segments.add(reply(reply, Segment.Place.OUTSIDE));
                case Part.Custom reply -> segments.add(reply(reply, Segment.Place.OUTSIDE));
                case Figure reply -> segments.add(reply(reply, Segment.Place.OUTSIDE));
            }
        }
        return new Script(
                language,
                IntStream.range(0, segments.size())
                        .mapToObj(i -> segments.get(i).numbered(i))
                        .toList());
    }

    private static void addExchange(Part.Exchange exchange, List<Segment> segments) {
        Segment.Place place = Segment.Place.OPENS;
        if (exchange.question().printed().isPresent()) {
            Form form = exchange.question() instanceof Part.Summarised ? Form.SUMMARISED : Form.ASKED;
            segments.add(Segment.of(form, place, exchange.question().printed().get()));
            place = Segment.Place.INSIDE;
        }
        for (Part.Reply reply : exchange.replies()) {
            segments.add(reply(reply, place));
            place = Segment.Place.INSIDE;
        }
    }

    private static Segment reply(Part.Reply reply, Segment.Place place) {
        return switch (reply) {
            case Part.Answer(Turn turn) -> Segment.of(Form.ANSWER, place, turn);
            case Part.Moderation(Turn turn) -> Segment.of(Form.MODERATION, place, turn);
            case Part.Interjection(Turn turn) -> Segment.of(Form.INTERJECTION, place, turn);
            case Part.Narrative(Part.Narrative.Kind kind, List<Passage> passages) ->
                Segment.of(
                        kind == Part.Narrative.Kind.EDITORS_NOTE ? Form.EDITORS_NOTE : Form.STAGE_DIRECTION,
                        place,
                        passages);
            case Figure figure ->
                Segment.of(Form.FIGURE, place, figure, figure.caption().stream().toList());
            case Part.Break mark -> Segment.of(Form.THING, place, mark, List.of());
            case Part.Omission mark -> Segment.of(Form.THING, place, mark, List.of());
            case Part.Custom custom -> Segment.of(Form.THING, place, custom, List.of());
        };
    }

    /** Its paragraphs and marks in order. */
    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (Segment segment : segments) {
            int before = pieces.size();
            for (Passage passage : segment.passages()) {
                addPassage(segment, passage, before, pieces);
            }
            if (segment.passages().isEmpty()) {
                pieces.add(new Piece(segment, true, Optional.empty(), Optional.empty(), mark(segment)));
            }
        }
        return pieces;
    }

    private void addPassage(Segment segment, Passage passage, int before, List<Piece> pieces) {
        List<Paragraph> paragraphs = passage.paragraphs(language);
        for (int i = 0; i < paragraphs.size(); i++) {
            Optional<String> id =
                    i < passage.ids().size() ? Optional.of(passage.ids().get(i)) : Optional.empty();
            Paragraph paragraph = paragraphs.get(i);
            pieces.add(new Piece(segment, pieces.size() == before, id, Optional.of(paragraph), paragraph.printed()));
        }
    }

    private String mark(Segment segment) {
        return switch (segment.part().orElseThrow()) {
            case Part.Break mark -> words(mark.printed());
            case Part.Omission mark -> words(mark.printed());
            case Part.Custom custom -> words(custom.fallback());
            case Figure figure -> figure.alternative().map(this::words).orElse("");
            default -> throw new IllegalStateException("Not a mark: " + segment.part());
        };
    }

    private String words(Localized<String> text) {
        return text.in(language).orElse("");
    }
}
