package org.chancery.render.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.render.pdf.internal.document.Run.Voice;
import org.chancery.render.pdf.internal.document.Section.Role;
import org.chancery.render.pdf.internal.document.Text.Kind;

/** The questions of a statement at a glance: how each begins, and on which page it is answered. */
final class Glance {
    private static final int FEWEST = 2;
    private static final int LONGEST = 110;

    private final Statement statement;
    private final Columns columns;
    private final Wording wording;

    Glance(Statement statement, Columns columns, Wording wording) {
        this.statement = statement;
        this.columns = columns;
        this.wording = wording;
    }

    /** {@return the list; nothing when there are too few questions for one} */
    List<Section> sections() {
        List<Part.Exchange> exchanges = statement.exchanges();
        if (exchanges.size() < FEWEST) {
            return List.of();
        }
        var nodes = new ArrayList<Node>(columns.rows(language -> List.of(heading(language))));
        var lines = new ArrayList<Row>();
        for (int i = 0; i < exchanges.size(); i++) {
            Part.Question question = exchanges.get(i).question();
            int number = i + 1;
            lines.addAll(columns.rows(language -> List.of(entry(question, number, language))));
        }
        nodes.add(Section.of(Role.LISTING, lines));
        return List.of(Section.of(Role.CONTENTS, nodes));
    }

    private Text heading(Locale language) {
        return new Text(
                        Kind.GLANCE_HEADING,
                        language,
                        List.of(Wording.run(wording.get("questions.at-a-glance", language))),
                        statement.id())
                .anchored(Anchors.glance(statement, language));
    }

    private Entry entry(Part.Question question, int number, Locale language) {
        String anchor = Anchors.question(statement, number, language);
        Run words = words(question, anchor, language);
        Text text = new Text(Kind.GLANCE, language, List.of(words), statement.id())
                .marked(Run.of(
                        wording.format("question.short", language, number).text(), Voice.LABEL, language));
        return Entry.to(anchor, text, language);
    }

    private Run words(Part.Question question, String anchor, Locale language) {
        return question.printed()
                .flatMap(turn -> turn.passages().stream()
                        .map(passage -> beginning(passage, language))
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(beginning -> Run.within(anchor, beginning, language))
                .orElseGet(() -> {
                    String key = question.printed().isPresent() ? "absence.not-translated" : "question.unpublished";
                    var label = wording.get(key, language);
                    return Run.within(anchor, label.text(), label.language());
                });
    }

    private static Optional<String> beginning(Passage passage, Locale language) {
        return passage.paragraphs(language).stream()
                .map(paragraph -> Shortened.to(LONGEST, paragraph.printed()))
                .findFirst();
    }
}
