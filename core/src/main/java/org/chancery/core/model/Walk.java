package org.chancery.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Visits what a body holds, in the order of the page: the one place that knows what is inside what. */
final class Walk {
    private Walk() {}

    static List<Turn> turns(List<Part> body) {
        var turns = new ArrayList<Turn>();
        each(body, turns::add, passage -> {});
        return turns;
    }

    /** Every passage: of turns, headings, narratives and captions. */
    static List<Passage> passages(List<Part> body) {
        var passages = new ArrayList<Passage>();
        each(body, turn -> passages.addAll(turn.passages()), passages::add);
        return passages;
    }

    private static void each(List<? extends Part> body, Consumer<Turn> turns, Consumer<Passage> others) {
        for (Part part : body) {
            switch (part) {
                case Part.Remarks remarks -> turns.accept(remarks.turn());
                case Part.Exchange exchange -> {
                    exchange.question().printed().ifPresent(turns);
                    exchange.replies().forEach(reply -> reply(reply, turns, others));
                }
                case Part.Heading heading -> others.accept(heading.passage());
                case Part.Moderation moderation -> reply(moderation, turns, others);
                case Part.Interjection interjection -> reply(interjection, turns, others);
                case Part.Narrative narrative -> reply(narrative, turns, others);
                case Figure figure -> reply(figure, turns, others);
                case Part.Break ignored -> {}
                case Part.Omission ignored -> {}
                case Part.Custom ignored -> {}
            }
        }
    }

    private static void reply(Part.Reply reply, Consumer<Turn> turns, Consumer<Passage> others) {
        switch (reply) {
            case Part.Answer answer -> turns.accept(answer.turn());
            case Part.Moderation moderation -> turns.accept(moderation.turn());
            case Part.Interjection interjection -> turns.accept(interjection.turn());
            case Part.Narrative narrative -> narrative.passages().forEach(others);
            case Figure figure -> figure.caption().ifPresent(others);
            case Part.Break ignored -> {}
            case Part.Omission ignored -> {}
            case Part.Custom ignored -> {}
        }
    }
}
