package org.chancery.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Labels;

/** What an output must say of what is missing. */
record GapRules(List<Sample> samples) {
    void passages() {
        for (Sample sample : samples) {
            for (Locale language : sample.wanted().languages()) {
                sample.in(language, Spelling.WORDS)
                        .noticed(
                                Pieces.withNotices(sample.wanted().publication(), language),
                                Clause.MISSING_PASSAGES_ARE_SAID);
            }
        }
    }

    void questions() {
        for (Sample sample : samples) {
            for (Locale language : sample.wanted().languages()) {
                String words =
                        Labels.standard().get("question.unpublished", language).text();
                sample.in(language, Spelling.WORDS).says(words, Clause.AN_UNPUBLISHED_QUESTION_IS_SAID);
            }
        }
    }

    void languages() {
        for (Sample sample : samples) {
            for (Locale language : sample.wanted().languages()) {
                try (Stream<Statement> statements =
                        sample.wanted().publication().statements().open()) {
                    statements
                            .filter(statement -> !statement.languages().contains(language))
                            .forEach(statement -> reported(sample, statement, language));
                }
            }
        }
    }

    private static void reported(Sample sample, Statement statement, Locale language) {
        boolean reported = sample.report().findings().of("render.language-missing").stream()
                .anyMatch(finding -> finding.place().source().equals(Optional.of(statement.id()))
                        && finding.arguments().contains(language.toLanguageTag()));
        Clause.A_STATEMENT_LACKING_A_LANGUAGE_IS_REPORTED.require(
                reported,
                "In " + sample.wanted() + ", statement \"" + statement.id() + "\" is not in " + language.toLanguageTag()
                        + ", and no finding \"render.language-missing\" says so");
    }

    static void picture(Sample withoutPictures) {
        Clause.A_MISSING_PICTURE_IS_REPORTED.require(
                !withoutPictures
                        .report()
                        .findings()
                        .of("render.picture-missing")
                        .isEmpty(),
                "The picture " + EveryPart.PICTURE + " was not to be had, and no finding \"render.picture-missing\""
                        + " says so");
    }
}
