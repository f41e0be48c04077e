package org.chancery.render.epub.internal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.render.Labels;
import org.chancery.core.render.Labels.Label;

/** Says everything in each language of the book, and reports the labels that are missing. Made for one book. */
final class Words {
    private final Labels labels;
    private final List<Locale> languages;
    private final Report report;

    Words(Labels labels, List<Locale> languages, Report report) {
        this.labels = labels;
        this.languages = languages;
        this.report = report;
    }

    /** {@return the languages of the book, in the order in which they are printed} */
    List<Locale> languages() {
        return languages;
    }

    /** {@return the title of a publication in each language of the book that has it; never empty} */
    List<Label> of(Publication publication) {
        return of(publication.title(), publication.id());
    }

    /** {@return the title of a statement, as for a publication} */
    List<Label> of(Statement statement) {
        return of(statement.title(), statement.id());
    }

    /** {@return the name of a mission, as for a publication} */
    List<Label> of(Mission mission) {
        return of(mission.name(), mission.id());
    }

    /** {@return a label of ours in each language of the book} */
    List<Label> label(String key) {
        return each(key, language -> labels.get(key, language));
    }

    /** {@return the word for a kind of statement in each language of the book} */
    List<Label> kind(StatementKind kind) {
        return each("kind", language -> labels.get("kind", kind, language));
    }

    /** {@return a day, or a first and a last one, in each language of the book} */
    List<Label> period(LocalDate first, LocalDate last) {
        return each("date", language -> {
            Label from = labels.date(first, language);
            Label to = labels.date(last, language);
            return first.equals(last) ? from : new Label(from.text() + " – " + to.text(), to.language());
        });
    }

    /** {@return the time that dates tell of, likewise; empty when they do not} */
    List<Label> period(Dates dates) {
        return dates.first().isPresent() && dates.last().isPresent()
                ? period(dates.first().get(), dates.last().get())
                : List.of();
    }

    /**
     * {@return a name or title in each language of the book that has it, or else in its own first. Blank ones are left
     * out; when all are, an id stands in, for a book cannot be without}
     */
    List<Label> of(Localized<String> name, String id) {
        List<Label> words = of(name);
        return words.isEmpty() ? List.of(new Label(id, languages.getFirst())) : words;
    }

    /** {@return words in each language of the book that has them, or else in their own first; blank ones left out} */
    List<Label> of(Localized<String> name) {
        var words = new LinkedHashSet<Label>();
        for (Locale language : languages) {
            name.languageFor(language)
                    .flatMap(found -> name.in(found).map(text -> new Label(text, found)))
                    .ifPresent(words::add);
        }
        if (words.isEmpty()) {
            words.add(new Label(name.first(), name.firstLanguage()));
        }
        words.removeIf(label -> label.text().isBlank());
        return List.copyOf(words);
    }

    private List<Label> each(String key, Function<Locale, Label> find) {
        var words = new LinkedHashSet<Label>();
        for (Locale language : languages) {
            Label label = find.apply(language);
            if (!label.language().getLanguage().equals(language.getLanguage())) {
                report.addLabelMissing(key, language.toLanguageTag());
            }
            words.add(label);
        }
        return List.copyOf(words);
    }
}
