package org.chancery.core.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Part;
import org.chancery.core.model.Participant;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;

/**
 * Says what stands before each turn of a statement, so that no renderer leaves one unlabelled: what the page printed, or
 * else the names of the speakers, or else the word for the part they play.
 */
public final class TurnLabels {
    private final Statement statement;
    private final Labels labels;

    /** For the turns of one statement, with the words that stand in for what is not known. */
    public TurnLabels(Statement statement, Labels labels) {
        this.statement = statement;
        this.labels = labels;
    }

    /**
     * {@return whether a label is due before a turn: not when it goes on after an interruption, nor when nobody speaks,
     * as in the text of a press release}
     */
    public boolean isDue(Part.Spoken spoken) {
        Turn turn = spoken.turn();
        boolean written = spoken instanceof Part.Remarks
                && turn.speakers().isEmpty()
                && turn.label().isEmpty();
        return !turn.continued() && !written;
    }

    /** {@return the label of a turn in a language, without colon and qualifier} */
    public Labels.Label of(Part.Spoken spoken, Locale language) {
        Turn turn = spoken.turn();
        return printed(turn, language)
                .or(() -> names(turn, language))
                .orElseGet(() -> labels.get(role(spoken), language));
    }

    private static Optional<Labels.Label> printed(Turn turn, Locale language) {
        return turn.label()
                .flatMap(label -> label.in(language))
                .filter(text -> !text.isBlank())
                .map(text -> new Labels.Label(text, language));
    }

    private Optional<Labels.Label> names(Turn turn, Locale language) {
        List<Localized<String>> names = turn.speakers().stream()
                .flatMap(id -> statement.participant(id).stream())
                .map(Participant::name)
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        boolean known = names.stream().allMatch(name -> name.in(language).isPresent());
        Locale printedIn = known ? language : names.getFirst().firstLanguage();
        return Optional.of(new Labels.Label(
                names.stream()
                        .map(name -> name.in(printedIn).orElse(name.first()))
                        .collect(Collectors.joining(", ")),
                printedIn));
    }

    private static String role(Part.Spoken spoken) {
        return switch (spoken) {
            case Part.Asked ignored -> "question";
            case Part.Summarised ignored -> "question.summarised";
            case Part.Answer ignored -> "answer";
            case Part.Moderation ignored -> "moderator";
            case Part.Interjection ignored -> "remark";
            case Part.Remarks ignored -> "speaker.anonymous";
        };
    }
}
