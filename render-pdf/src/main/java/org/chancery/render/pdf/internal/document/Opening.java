package org.chancery.render.pdf.internal.document;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.Participant;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Translation;
import org.chancery.render.pdf.internal.document.Run.Voice;
import org.chancery.render.pdf.internal.document.Text.Kind;

/** What stands above the text of a statement: sort and number, title, facts, embargo, and who is who. */
final class Opening {
    private static final String DOT = "\u00A0· ";

    private final Statement statement;
    private final Columns columns;
    private final Wording wording;

    Opening(Statement statement, Columns columns, Wording wording) {
        this.statement = statement;
        this.columns = columns;
        this.wording = wording;
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.addAll(columns.rows(language -> line(Kind.SORT, language, sort(language), DOT)));
        rows.addAll(columns.rows(language -> line(Kind.TITLE, language, said(statement.title(), language), "").stream()
                .map(title -> title.anchored(Anchors.statement(statement, language)))
                .toList()));
        rows.addAll(columns.rows(this::facts));
        statement
                .edition()
                .embargo()
                .ifPresent(until -> rows.addAll(columns.rows(language -> embargo(until, language))));
        return rows;
    }

    private List<List<Run>> sort(Locale language) {
        var parts = new ArrayList<List<Run>>();
        parts.add(List.of(Wording.run(wording.get("kind", statement.kind(), language))));
        statement
                .edition()
                .documentNumber()
                .ifPresent(
                        number -> parts.add(List.of(Wording.run(wording.format("document-number", language, number)))));
        return parts;
    }

    private List<Text> facts(Locale language) {
        var lines = new ArrayList<Text>();
        lines.addAll(line(Kind.OCCASION, language, occasion(language), DOT));
        lines.addAll(line(Kind.FACTS, language, edition(language), DOT));
        statement.participants().stream()
                .map(participant -> participant(participant, language))
                .filter(parts -> parts.size() > 1)
                .forEach(parts -> lines.addAll(line(Kind.FACTS, language, parts, ", ")));
        return lines;
    }

    private List<List<Run>> occasion(Locale language) {
        Occasion occasion = statement.occasion();
        var parts = new ArrayList<List<Run>>();
        occasion.what().ifPresent(what -> parts.addAll(said(what, language)));
        occasion.place().ifPresent(place -> parts.addAll(said(place, language)));
        occasion.date().ifPresent(date -> parts.add(List.of(Wording.run(wording.date(date, language)))));
        occasion.time().ifPresent(time -> {
            String zone =
                    occasion.zone().map(known -> " (" + known.getId() + ")").orElse("");
            parts.add(List.of(Run.of(time + zone, Voice.PLAIN, language)));
        });
        return parts;
    }

    private List<List<Run>> edition(Locale language) {
        Edition edition = statement.edition();
        var parts = new ArrayList<List<Run>>();
        edition.published()
                .ifPresent(date -> parts.add(List.of(Wording.run(wording.format(
                        "published", language, wording.date(date, language).text())))));
        edition.translations()
                .in(language)
                .flatMap(Translation::status)
                .ifPresent(status -> parts.add(List.of(Wording.run(wording.get("translation", status, language)))));
        edition.delivery()
                .ifPresent(delivery -> parts.add(List.of(Wording.run(wording.get("delivery", delivery, language)))));
        if (edition.completeness() != Completeness.COMPLETE) {
            parts.add(List.of(Wording.run(wording.get("completeness", edition.completeness(), language))));
        }
        if (statement.isStale(language)) {
            parts.add(List.of(Wording.run(wording.get("translation.stale", language))));
        }
        return parts;
    }

    private static List<List<Run>> participant(Participant participant, Locale language) {
        return Stream.of(
                        said(participant.name(), language),
                        participant
                                .office()
                                .map(office -> said(office, language))
                                .orElse(List.of()),
                        participant
                                .affiliation()
                                .map(affiliation -> said(affiliation, language))
                                .orElse(List.of()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Text> embargo(OffsetDateTime until, Locale language) {
        return line(Kind.EMBARGO, language, List.of(List.of(Wording.run(wording.embargo(until, language)))), "");
    }

    private static List<List<Run>> said(Localized<String> words, Locale language) {
        return words.languageFor(language)
                .map(found -> List.of(List.of(Run.of(words.in(found).orElseThrow(), Voice.PLAIN, found))))
                .orElse(List.of());
    }

    private List<Text> line(Kind kind, Locale language, List<List<Run>> parts, String separator) {
        return parts.isEmpty()
                ? List.of()
                : List.of(new Text(kind, language, Wording.joined(parts, separator), statement.id()));
    }
}
