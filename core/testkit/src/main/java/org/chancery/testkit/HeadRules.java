package org.chancery.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Translation;
import org.chancery.core.render.Labels;

/** What an output must say of each statement besides its text. */
record HeadRules(List<Sample> samples, Labels labels) {
    void translation() {
        each((statement, found) -> statement
                .edition()
                .translations()
                .in(found.language())
                .flatMap(Translation::status)
                .ifPresent(status -> found.says(
                        labels.get("translation", status, found.language()).text(),
                        Clause.THE_TRANSLATION_STATUS_IS_PRINTED)));
    }

    void delivery() {
        each((statement, found) -> statement
                .edition()
                .delivery()
                .ifPresent(delivery -> found.says(
                        labels.get("delivery", delivery, found.language()).text(),
                        Clause.THE_DELIVERY_STATUS_IS_PRINTED)));
    }

    void completeness() {
        each((statement, found) -> {
            Completeness extent = statement.edition().completeness();
            if (extent != Completeness.COMPLETE) {
                found.says(
                        labels.get("completeness", extent, found.language()).text(), Clause.AN_EXCERPT_IS_CALLED_ONE);
            }
        });
    }

    void embargo() {
        each((statement, found) -> statement.edition().embargo().ifPresent(until -> {
            String day = day(until.toLocalDate(), found);
            String words = labels.format("embargo", found.language(), day).text();
            found.says(words, Clause.AN_EMBARGO_IS_PRINTED);
            found.says(until.toLocalTime().toString(), Clause.AN_EMBARGO_IS_PRINTED);
        }));
    }

    void numberAndDates() {
        each((statement, found) -> {
            Optional<String> number = statement.edition().documentNumber();
            number.ifPresent(words -> found.says(words, Clause.NUMBER_AND_DATES_ARE_PRINTED));
            Stream.of(statement.edition().published(), statement.occasion().date())
                    .flatMap(Optional::stream)
                    .forEach(date -> found.says(day(date, found), Clause.NUMBER_AND_DATES_ARE_PRINTED));
        });
    }

    /** In other words than the usual ones. */
    void ourWords() {
        each((statement, found) -> {
            String words = labels.get("question.unpublished", found.language()).text();
            found.says(words, Clause.OUR_WORDS_COME_FROM_THE_REQUEST);
        });
    }

    private String day(LocalDate date, Comparison found) {
        return labels.date(date, found.language()).text();
    }

    private void each(BiConsumer<Statement, Comparison> rule) {
        for (Sample sample : samples) {
            for (Locale language : sample.wanted().languages()) {
                Comparison found = sample.in(language, Spelling.WORDS);
                try (Stream<Statement> statements =
                        sample.wanted().publication().statements().open()) {
                    statements
                            .filter(statement -> statement.languages().contains(language))
                            .forEach(statement -> rule.accept(statement, found));
                }
            }
        }
    }
}
