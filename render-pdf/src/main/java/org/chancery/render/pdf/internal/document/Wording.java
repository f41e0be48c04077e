package org.chancery.render.pdf.internal.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Localized;
import org.chancery.core.render.Labels;

/** The brief's own words, and what there is to report of a rendering. Serves one rendering; not thread-safe. */
public final class Wording {
    private final Labels labels;
    private final Set<Finding> findings = new LinkedHashSet<>();

    /** Takes its words from labels. */
    public Wording(Labels labels) {
        this.labels = labels;
    }

    /** {@return what was reported, each once} */
    public Findings findings() {
        return new Findings(List.copyOf(findings));
    }

    /** {@return words for a key} */
    public Labels.Label get(String key, Locale language) {
        return known(key, language, labels.get(key, language));
    }

    /** {@return words for a constant of the model} */
    Labels.Label get(String prefix, Enum<?> constant, Locale language) {
        return known(prefix, language, labels.get(prefix, constant, language));
    }

    /** {@return words around an argument} */
    Labels.Label format(String key, Locale language, Object argument) {
        return known(key, language, labels.format(key, language, argument));
    }

    /** {@return a date in words} */
    public Labels.Label date(LocalDate date, Locale language) {
        return known("date", language, labels.date(date, language));
    }

    /** {@return until when nothing may be published} */
    Labels.Label embargo(OffsetDateTime until, Locale language) {
        Labels.Label moment = known("date", language, labels.moment(until, language));
        return format("embargo", language, moment.text());
    }

    Labels labels() {
        return labels;
    }

    /** Reports something, unless it was reported before. */
    public void report(Finding finding) {
        findings.add(finding);
    }

    private Labels.Label known(String key, Locale language, Labels.Label label) {
        if (!label.language().getLanguage().equals(language.getLanguage())) {
            report(Finding.warning("render.label-missing", Place.nowhere(), key, language.toLanguageTag()));
        }
        return label;
    }

    /** {@return words of the brief's own as a run} */
    static Run run(Labels.Label label) {
        return Run.of(label.text(), Run.Voice.PLAIN, label.language());
    }

    /** {@return words in the language asked for, or else in the first there is} */
    static Run said(Localized<String> words, Locale language) {
        Locale found = words.languageFor(language).orElse(words.firstLanguage());
        return Run.of(words.in(found).orElseThrow(), Run.Voice.PLAIN, found);
    }

    /** {@return runs with a separator between them, in the language of the run before} */
    static List<Run> joined(List<List<Run>> parts, String separator) {
        var runs = new ArrayList<Run>();
        for (List<Run> part : parts) {
            if (!runs.isEmpty()) {
                runs.add(Run.of(separator, Run.Voice.PLAIN, runs.getLast().language()));
            }
            runs.addAll(part);
        }
        return runs;
    }
}
