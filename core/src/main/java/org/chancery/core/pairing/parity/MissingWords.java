package org.chancery.core.pairing.parity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.finding.Severity;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;

/** Finds turns and passages that a language lacks. A turn that is missing whole is told once. */
public final class MissingWords {
    private static final int FIRST_CHARACTERS = 60;

    private final Statement statement;
    private final Locale language;
    private final Set<String> told = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private MissingWords(Statement statement, Locale language) {
        this.statement = statement;
        this.language = language;
    }

    /** {@return what is missing in a language} */
    public static List<Finding> in(Statement statement, Locale language) {
        var missing = new MissingWords(statement, language);
        Set<String> asked = new HashSet<>();
        for (Part.Exchange exchange : statement.exchanges()) {
            exchange.question().printed().ifPresent(turn -> asked.add(turn.id()));
            exchange.question().printed().ifPresent(turn -> missing.checkTurn(turn, "parity.question-missing"));
            exchange.answers().forEach(answer -> missing.checkTurn(answer.turn(), "parity.answer-missing"));
        }
        statement.turns().forEach(turn -> missing.checkTurn(turn, "parity.turn-missing"));
        statement.passages().forEach(missing::checkPassage);
        return missing.findings;
    }

    private void checkTurn(Turn turn, String rule) {
        boolean missing = turn.passages().stream().allMatch(this::isAbsent);
        if (missing && told.add(turn.passages().getFirst().id())) {
            turn.passages().forEach(passage -> told.add(passage.id()));
            Severity severity = rule.equals("parity.turn-missing") ? Severity.WARNING : Severity.ERROR;
            findings.add(new Finding(
                    rule,
                    severity,
                    Place.pointer("#" + turn.id()),
                    List.of(language.toLanguageTag(), firstWords(turn.passages().getFirst()))));
        }
    }

    private boolean isAbsent(Passage passage) {
        return passage.content().values().get(language) instanceof Passage.Absent(Absence reason)
                && reason != Absence.MERGED_INTO_PREVIOUS;
    }

    private void checkPassage(Passage passage) {
        if (isAbsent(passage) && told.add(passage.id())) {
            boolean unpublished = passage.content().values().get(language) instanceof Passage.Absent(Absence reason)
                    && reason == Absence.NOT_PUBLISHED;
            findings.add(Finding.warning(
                    unpublished ? "parity.not-published" : "parity.not-translated",
                    Place.pointer("#" + passage.id()),
                    language.toLanguageTag(),
                    firstWords(passage)));
        }
    }

    private String firstWords(Passage passage) {
        String words = statement.languages().stream()
                .flatMap(each -> passage.paragraphs(each).stream())
                .findFirst()
                .map(Paragraph::printed)
                .orElse("");
        return words.codePointCount(0, words.length()) <= FIRST_CHARACTERS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, FIRST_CHARACTERS)) + "…";
    }
}
