package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Turn;

/** Makes parts of merged segments and gathers questions with their replies. */
final class PartMaker {
    private final TurnMaker turns;
    private final Merge merge;
    private final List<Part> body = new ArrayList<>();
    private Optional<Part.Question> question = Optional.empty();
    private final List<Part.Reply> replies = new ArrayList<>();

    PartMaker(People people, Merge merge, Ids ids) {
        this.turns = new TurnMaker(people, merge, ids);
        this.merge = merge;
    }

    /** The body, when all segments are added. */
    List<Part> body() {
        closeExchange();
        return List.copyOf(body);
    }

    void add(Merged segment) {
        Form form = segment.leading().form();
        switch (form) {
            case ASKED -> ask(new Part.Asked(turns.turn(segment)));
            case SUMMARISED -> ask(new Part.Summarised(turns.turn(segment)));
            case REMARKS -> part(new Part.Remarks(turns.turn(segment)));
            case HEADING -> segment.passages().forEach(passage -> part(new Part.Heading(passage)));
            default -> reply(segment, form);
        }
    }

    private void reply(Merged segment, Form form) {
        Part.Reply reply = reply(segment, form, segment.leading());
        Segment.Place place = segment.leading().place();
        if (place == Segment.Place.OPENS || (question.isEmpty() && reply instanceof Part.Answer)) {
            ask(new Part.Unpublished());
        }
        if (question.isPresent() && place != Segment.Place.OUTSIDE) {
            replies.add(reply);
        } else {
            part(outside(reply));
        }
    }

    private Part.Reply reply(Merged segment, Form form, Segment leading) {
        return switch (form) {
            case ANSWER -> new Part.Answer(turns.turn(segment));
            case MODERATION -> new Part.Moderation(turns.turn(segment));
            case INTERJECTION -> new Part.Interjection(turns.turn(segment));
            case STAGE_DIRECTION -> new Part.Narrative(Part.Narrative.Kind.STAGE_DIRECTION, segment.passages());
            case EDITORS_NOTE -> new Part.Narrative(Part.Narrative.Kind.EDITORS_NOTE, segment.passages());
            default -> thing(segment, leading.part().orElseThrow());
        };
    }

    private Part.Reply thing(Merged segment, Part leading) {
        Optional<Part> theirs = segment.translation().flatMap(Segment::part);
        return switch (leading) {
            case Part.Break mark ->
                new Part.Break(both(
                        mark.printed(),
                        theirs.filter(Part.Break.class::isInstance).map(part -> ((Part.Break) part).printed())));
            case Part.Omission mark ->
                new Part.Omission(both(
                        mark.printed(),
                        theirs.filter(Part.Omission.class::isInstance).map(part -> ((Part.Omission) part).printed())));
            case Part.Custom custom ->
                new Part.Custom(
                        custom.type(),
                        custom.data(),
                        both(
                                custom.fallback(),
                                theirs.filter(Part.Custom.class::isInstance)
                                        .map(part -> ((Part.Custom) part).fallback())));
            case Figure figure ->
                figure(figure, theirs.filter(Figure.class::isInstance).map(Figure.class::cast), segment.passages());
            default -> throw new IllegalStateException("Not a reply: " + leading);
        };
    }

    private Figure figure(Figure ours, Optional<Figure> theirs, List<Passage> caption) {
        return new Figure(
                ours.source().or(() -> theirs.flatMap(Figure::source)),
                merge.both(ours.alternative(), theirs.flatMap(Figure::alternative)),
                caption.stream().findFirst());
    }

    private Localized<String> both(Localized<String> ours, Optional<Localized<String>> theirs) {
        return theirs.map(other -> merge.both(ours, other)).orElse(ours);
    }

    private static Part outside(Part.Reply reply) {
        return switch (reply) {
            case Part.Moderation part -> part;
            case Part.Interjection part -> part;
            case Part.Narrative part -> part;
            case Part.Break part -> part;
            case Part.Omission part -> part;
            case Part.Custom part -> part;
            case Figure part -> part;
            case Part.Answer(Turn turn) -> new Part.Remarks(turn); // an answer outside an exchange answers nobody
        };
    }

    private void ask(Part.Question asked) {
        closeExchange();
        question = Optional.of(asked);
    }

    private void part(Part part) {
        closeExchange();
        body.add(part);
    }

    private void closeExchange() {
        question.ifPresent(asked -> body.add(new Part.Exchange(asked, replies)));
        question = Optional.empty();
        replies.clear();
    }
}
