package org.chancery.render.html.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.core.finding.LimitException;
import org.chancery.core.model.Part;
import org.chancery.core.model.Turn;
import org.chancery.core.render.Labels;
import org.chancery.core.render.TurnLabels;
import org.chancery.render.html.internal.view.Item;
import org.chancery.render.html.internal.view.Words;

/** Turns what somebody says into items, each with its label in every language. */
record TurnViews(Wording wording, Rows rows, TurnLabels turnLabels) {
    Item.Speech of(Part.Spoken spoken) throws LimitException {
        Turn turn = spoken.turn();
        List<Item.Label> labels = isWritten(spoken)
                ? List.of()
                : rows.languages().stream()
                        .map(language -> label(spoken, language))
                        .toList();
        return new Item.Speech(rows.anchor(turn.id()), classes(spoken), labels, rows.of(turn.passages()));
    }

    /** A written text has nobody whose words it is. */
    private static boolean isWritten(Part.Spoken spoken) {
        Turn turn = spoken.turn();
        return spoken instanceof Part.Remarks
                && turn.label().isEmpty()
                && turn.speakers().isEmpty()
                && turn.qualifier().isEmpty();
    }

    private Item.Label label(Part.Spoken spoken, Locale language) {
        Turn turn = spoken.turn();
        Labels.Label label = turnLabels.of(spoken, language);
        boolean printed = turn.label()
                .flatMap(own -> own.in(language))
                .filter(text -> !text.isBlank())
                .isPresent();
        boolean named = printed || !turn.speakers().isEmpty();
        Words speaker =
                named ? wording.of(label, language, !printed) : wording.supplied(classes(spoken), label, language);
        boolean answer = spoken instanceof Part.Answer && named;
        List<Words> role = answer ? List.of(wording.supplied("answer", language)) : List.of();
        return new Item.Label(wording.mark(language), role, speaker, qualifiers(turn, language));
    }

    private List<Words> qualifiers(Turn turn, Locale language) {
        var qualifiers = new ArrayList<Words>();
        turn.qualifier()
                .flatMap(said -> wording.words(said.printed(), language))
                .ifPresent(qualifiers::add);
        if (turn.continued()) {
            qualifiers.add(wording.supplied("continued", language));
        }
        return qualifiers;
    }

    private static String classes(Part.Spoken spoken) {
        return switch (spoken) {
            case Part.Asked ignored -> "question";
            case Part.Summarised ignored -> "question summarised";
            case Part.Answer ignored -> "answer";
            case Part.Moderation ignored -> "moderation";
            case Part.Interjection ignored -> "interjection";
            case Part.Remarks ignored -> "remarks";
        };
    }
}
