package org.chancery.core.validation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Part;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;

/** The rules that take more than an annotation: they weigh one part of a statement against another, or against a day. */
final class EditorialRules {
    private final Statement statement;
    private final Optional<LocalDate> day;
    private final List<Finding> findings = new ArrayList<>();

    EditorialRules(Statement statement, Optional<LocalDate> day) {
        this.statement = statement;
        this.day = day;
    }

    Findings check() {
        everyTranslationHasAStatus();
        everyTranslationIsOfToday();
        everyQuestionHasAnAnswer();
        everyAnswerHasWords();
        theEmbargoIsOver();
        return new Findings(findings);
    }

    /** Where there is one language only, nobody wonders what its text is worth. */
    private void everyTranslationHasAStatus() {
        Edition edition = statement.edition();
        if (edition.translations().languages().size() > 1) {
            edition.translations().values().forEach((language, translation) -> {
                if (translation.status().isEmpty()) {
                    String tag = language.toLanguageTag();
                    findings.add(Finding.warning(
                            "statement.status-missing", Place.pointer("/edition/translations/" + tag), tag));
                }
            });
        }
    }

    private void everyTranslationIsOfToday() {
        for (Locale language : statement.languages()) {
            if (statement.isStale(language)) {
                String tag = language.toLanguageTag();
                findings.add(Finding.warning(
                        "statement.translation-out-of-date", Place.pointer("/edition/translations/" + tag), tag));
            }
        }
    }

    private void everyAnswerHasWords() {
        for (Part.Exchange exchange : statement.exchanges()) {
            for (Part.Answer answer : exchange.answers()) {
                if (statement.languages().stream().allMatch(language -> isEmpty(answer.turn(), language))) {
                    findings.add(Finding.warning(
                            "statement.answer-empty",
                            Place.pointer("#" + answer.turn().id())));
                }
            }
        }
    }

    private static boolean isEmpty(Turn turn, Locale language) {
        return turn.paragraphs(language)
                .allMatch(paragraph -> paragraph.printed().codePoints().noneMatch(Character::isLetterOrDigit));
    }

    private void everyQuestionHasAnAnswer() {
        if (statement.edition().completeness() != Completeness.COMPLETE) {
            return;
        }
        for (int i = 0; i < statement.body().size(); i++) {
            if (statement.body().get(i) instanceof Part.Exchange exchange
                    && exchange.answers().isEmpty()) {
                String part = "/body/" + i;
                Optional<String> anchor = exchange.question().printed().map(Turn::id);
                findings.add(Finding.warning(
                        "statement.answer-missing",
                        Place.pointer(anchor.map(id -> "#" + id).orElse(part))));
            }
        }
    }

    private void theEmbargoIsOver() {
        Optional<OffsetDateTime> embargo = statement.edition().embargo();
        if (embargo.isPresent()
                && day.isPresent()
                && embargo.get().toLocalDate().isAfter(day.get())) {
            findings.add(Finding.error(
                    "statement.embargoed",
                    Place.pointer("/edition/embargo"),
                    embargo.get().toString(),
                    day.get().toString()));
        }
    }
}
