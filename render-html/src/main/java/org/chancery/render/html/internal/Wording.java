package org.chancery.render.html.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Turn;
import org.chancery.core.render.Labels;
import org.chancery.render.html.internal.view.Language;
import org.chancery.render.html.internal.view.Words;

/** Finds the words and language marks for one text, and keeps what there is to report. Not thread-safe. */
public final class Wording {
    private static final int LONGEST_QUESTION = 60;

    private final String source;
    private final Labels labels;
    private final List<Locale> languages;
    private final Directions directions;
    private final Set<Finding> findings = new LinkedHashSet<>();

    /**
     * For one text.
     *
     * @param source the name under which findings are reported
     * @param labels the words of ours
     * @param languages those of the text
     */
    public Wording(String source, Labels labels, List<Locale> languages) {
        this.source = source;
        this.labels = labels;
        this.languages = languages;
        directions = new Directions(languages);
    }

    /** {@return the mark for words in a language} */
    public Language mark(Locale language) {
        return directions.of(language);
    }

    /** {@return words of ours for a key} */
    public Words supplied(String key, Locale language) {
        return supplied(key, labels.get(key, language), language);
    }

    /** {@return words of ours for a constant of the model} */
    public Words supplied(String prefix, Enum<?> constant, Locale language) {
        return supplied(prefix + "." + Names.of(constant), language);
    }

    /** {@return words of ours around arguments} */
    public Words supplied(String key, Locale language, Object argument) {
        return supplied(key, labels.format(key, language, argument), language);
    }

    /** {@return words of ours from a label that was looked up for a language} */
    public Words supplied(String key, Labels.Label label, Locale language) {
        if (!label.language().getLanguage().equals(language.getLanguage())) {
            report(Finding.warning("render.label-missing", Place.nowhere(), key, language.toLanguageTag()));
        }
        return of(label, language, true);
    }

    /** {@return words that stand in an element of a language, marked when they are in another} */
    public Words of(Labels.Label label, Locale language, boolean supplied) {
        boolean same = label.language().getLanguage().equals(language.getLanguage());
        return new Words(label.text(), same ? Language.SAME : mark(label.language()), supplied);
    }

    /**
     * {@return the value in a language. When no language of the text has one, the first of them gets the value in
     * another, so that nothing is lost}
     */
    public Optional<Labels.Label> value(Localized<String> value, Locale language) {
        Optional<String> own = value.in(language);
        if (own.isPresent()) {
            return Optional.of(new Labels.Label(own.get(), language));
        }
        boolean lost = languages.stream().allMatch(other -> value.in(other).isEmpty());
        return lost && language.equals(languages.getFirst())
                ? Optional.of(new Labels.Label(value.first(), value.firstLanguage()))
                : Optional.empty();
    }

    /** {@return as {@link #value}, for a place within an element of that language} */
    public Optional<Words> words(Localized<String> value, Locale language) {
        return value(value, language).map(label -> of(label, language, false));
    }

    /** {@return a value in those of some languages that have it, marked} */
    public List<Words> each(Localized<String> value, List<Locale> some) {
        return some.stream()
                .flatMap(language -> value(value, language).stream())
                .map(label -> new Words(label.text(), mark(label.language()), false))
                .toList();
    }

    /** {@return how a question begins, or what stands in its place} */
    public Words question(Part.Question question, Locale language) {
        if (question.printed().isEmpty()) {
            return supplied("question.unpublished", language);
        }
        Turn turn = question.printed().get();
        return turn.paragraphs(language)
                .findFirst()
                .map(paragraph -> new Words(Excerpt.of(paragraph.printed(), LONGEST_QUESTION), Language.SAME, false))
                .orElseGet(() -> absence(turn.passages().getFirst(), language));
    }

    private Words absence(Passage passage, Locale language) {
        Absence reason = passage.content().in(language).orElse(null) instanceof Passage.Absent absent
                ? absent.reason()
                : Absence.NOT_PUBLISHED;
        return supplied("absence", reason, language);
    }

    /** {@return a language's name in itself; its tag when its labels do not tell} */
    public Words name(Locale language) {
        Labels.Label name = labels.get("language", language);
        boolean own = name.language().getLanguage().equals(language.getLanguage());
        return own
                ? new Words(name.text(), mark(language), true)
                : new Words(language.toLanguageTag(), Language.SAME, true);
    }

    /** {@return words of ours in each language, marked} */
    public List<Words> supplied(String key, List<Locale> some) {
        return some.stream()
                .map(language -> supplied(key, language).in(mark(language)))
                .toList();
    }

    /** {@return the labels} */
    public Labels labels() {
        return labels;
    }

    /** Keeps a finding, once. */
    public void report(Finding finding) {
        findings.add(finding.in(source));
    }

    /** {@return what was reported, in order} */
    public Findings findings() {
        return new Findings(List.copyOf(findings));
    }
}
