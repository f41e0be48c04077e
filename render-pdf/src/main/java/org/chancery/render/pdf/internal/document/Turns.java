package org.chancery.render.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.chancery.core.render.Labels;
import org.chancery.core.render.TurnLabels;
import org.chancery.render.pdf.internal.document.Run.Voice;
import org.chancery.render.pdf.internal.document.Text.Kind;

/** Turns what somebody says into rows: the label before the first words, and a number in the margin to cite each by. */
final class Turns {
    private final Statement statement;
    private final Speech speech;
    private final Columns columns;
    private final Wording wording;
    private final boolean numbered;
    private int paragraphs;

    Turns(Statement statement, Speech speech, Columns columns, Wording wording, boolean numbered) {
        this.statement = statement;
        this.speech = speech;
        this.columns = columns;
        this.wording = wording;
        this.numbered = numbered;
    }

    /** {@return the rows of a turn} */
    List<Row> rows(Part.Spoken spoken) {
        var rows = new ArrayList<Row>();
        for (Passage passage : spoken.turn().passages()) {
            boolean first = rows.isEmpty();
            paragraphs++;
            rows.addAll(columns.rows(language -> {
                List<Text> texts = texts(spoken, passage, language, Kind.TURN, first);
                Optional<Run> number = paragraph(language);
                return begun(texts, number, first ? Optional.of(anchor(spoken.turn(), language)) : Optional.empty());
            }));
        }
        return rows;
    }

    /** {@return the rows of a question, whose number stands in the place of that of its first paragraph} */
    List<Row> question(Part.Spoken spoken, int number) {
        var rows = new ArrayList<Row>();
        for (Passage passage : spoken.turn().passages()) {
            boolean first = rows.isEmpty();
            paragraphs += first ? 0 : 1;
            rows.addAll(columns.rows(language -> {
                List<Text> texts = texts(spoken, passage, language, Kind.QUESTION, first);
                return first
                        ? begun(texts, question(number, language), Optional.of(anchor(number, language)))
                        : begun(texts, paragraph(language), Optional.empty());
            }));
        }
        return rows;
    }

    /** {@return the rows that say of a question that it is not published} */
    List<Row> unpublished(int number) {
        return columns.rows(language -> {
            Labels.Label label = wording.get("question.unpublished", language);
            Run run = Run.of(label.text(), Voice.ASIDE, label.language());
            Text text = new Text(Kind.QUESTION, language, List.of(run), statement.id());
            return begun(List.of(text), question(number, language), Optional.of(anchor(number, language)));
        });
    }

    private List<Text> texts(Part.Spoken spoken, Passage passage, Locale language, Kind kind, boolean first) {
        return speech.texts(
                passage, language, first ? kind : kind.continued(), first ? label(spoken, language) : List.of());
    }

    /** Gives the first of these texts its number and its anchor. */
    private static List<Text> begun(List<Text> texts, Optional<Run> number, Optional<String> anchor) {
        if (texts.isEmpty()) {
            return texts;
        }
        var all = new ArrayList<>(texts);
        Text first = anchor.map(texts.getFirst()::anchored).orElse(texts.getFirst());
        all.set(0, number.map(first::marked).orElse(first));
        return all;
    }

    private String anchor(int question, Locale language) {
        return Anchors.question(statement, question, language);
    }

    private String anchor(Turn turn, Locale language) {
        return Anchors.turn(statement.id(), turn.id(), language);
    }

    private Optional<Run> question(int number, Locale language) {
        return columns.hasMargin(language)
                ? Optional.of(label(wording.format("question.short", language, number)))
                : Optional.empty();
    }

    private Optional<Run> paragraph(Locale language) {
        return numbered && columns.hasMargin(language)
                ? Optional.of(Run.of(Integer.toString(paragraphs), Voice.PLAIN, language))
                : Optional.empty();
    }

    private static Run label(Labels.Label label) {
        return Run.of(label.text(), Voice.LABEL, label.language());
    }

    private List<Run> label(Part.Spoken spoken, Locale language) {
        TurnLabels labels = new TurnLabels(statement, wording.labels());
        if (!labels.isDue(spoken)) {
            return List.of();
        }
        Labels.Label label = labels.of(spoken, language);
        Optional<String> said = spoken.turn()
                .qualifier()
                .flatMap(qualifier ->
                        Optional.ofNullable(qualifier.printed().values().get(language)));
        var runs = new ArrayList<Run>();
        runs.add(Run.of(label.text() + (said.isPresent() ? "" : ": "), Voice.LABEL, label.language()));
        said.ifPresent(words -> runs.add(Run.of(" " + words + ": ", Voice.ASIDE, language)));
        return runs;
    }
}
