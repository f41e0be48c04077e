package org.chancery.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Labels;
import org.chancery.core.render.TurnLabels;

/** A statement as lines: a label, its qualifier, a paragraph. Written apart from {@link Pieces}, to check it. */
class PlainText {
    private final Statement statement;
    private final Locale language;
    private final List<String> lines = new ArrayList<>();

    PlainText(Statement statement, Locale language) {
        this.statement = statement;
        this.language = language;
    }

    List<String> lines() {
        say(Optional.of(statement.title()));
        statement.body().forEach(this::part);
        return lines;
    }

    private void part(Object part) {
        switch (part) {
            case Part.Exchange exchange -> {
                part(exchange.question());
                exchange.replies().forEach(this::part);
            }
            case Part.Spoken spoken -> {
                if (new TurnLabels(statement, Labels.standard()).isDue(spoken)) {
                    label(spoken);
                }
                spoken.turn().passages().forEach(this::passage);
            }
            case Part.Unpublished ignored ->
                lines.add(
                        Labels.standard().get("question.unpublished", language).text());
            case Part.Heading heading -> passage(heading.passage());
            case Part.Narrative narrative -> narrative.passages().forEach(this::passage);
            case Part.Break mark -> say(Optional.of(mark.printed()));
            case Part.Omission omission -> say(Optional.of(omission.printed()));
            case Part.Custom custom -> say(Optional.of(custom.fallback()));
            case Figure figure -> {
                say(figure.alternative());
                figure.caption().ifPresent(this::passage);
            }
            default -> throw new IllegalArgumentException("A part of an unknown kind: " + part);
        }
    }

    void label(Part.Spoken spoken) {
        lines.add(new TurnLabels(statement, Labels.standard())
                .of(spoken, language)
                .text());
        spoken.turn().qualifier().ifPresent(qualifier -> say(Optional.of(qualifier.printed())));
    }

    private void passage(Passage passage) {
        passage.paragraphs(language).forEach(paragraph -> lines.add(paragraph.printed()));
    }

    private void say(Optional<Localized<String>> words) {
        words.flatMap(all -> Optional.ofNullable(all.values().get(language))).ifPresent(lines::add);
    }
}
