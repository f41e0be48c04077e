package org.chancery.core.pairing.parity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/**
 * Finds turns and passages that a language lacks, or has in another place. A turn that is missing whole is told once.
 */
public final class MissingWords {
    private static final int FIRST_CHARACTERS = 60;

    private final Statement statement;
    private final Locale language;
    private final Map<String, String> moved;
    private final Set<String> told;
    private final List<Finding> findings = new ArrayList<>();

    private MissingWords(Statement statement, Locale language, Map<String, String> moved, Set<String> told) {
        this.statement = statement;
        this.language = language;
        this.moved = moved;
        this.told = new HashSet<>(told);
    }

    /**
     * {@return what is missing in a language}
     *
     * @param moved ids of passages that it has in another place, each with the id of that place
     * @param told ids of passages of which nothing is to be told
     */
    public static List<Finding> in(Statement statement, Locale language, Map<String, String> moved, Set<String> told) {
        var missing = new MissingWords(statement, language, moved, told);
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
        List<String> ids = turn.passages().stream().map(Passage::id).toList();
        if (!turn.passages().stream().allMatch(this::isAbsent) || !Collections.disjoint(told, ids)) {
            return;
        }
        Severity severity = rule.equals("parity.turn-missing") ? Severity.WARNING : Severity.ERROR;
        Passage first = turn.passages().getFirst();
        List<String> elsewhere = ids.stream().filter(moved::containsKey).toList();
        if (elsewhere.isEmpty()) {
            add(rule, severity, turn.id(), first);
            told.addAll(ids);
        } else {
            addMoved(severity, turn.id(), first, elsewhere.getFirst());
            told.addAll(elsewhere);
        }
    }

    private void add(String rule, Severity severity, String anchor, Passage passage) {
        List<String> arguments = List.of(language.toLanguageTag(), firstWords(passage));
        findings.add(new Finding(rule, severity, Place.pointer("#" + anchor), arguments));
    }

    private void addMoved(Severity severity, String anchor, Passage passage, String id) {
        List<String> arguments =
                List.of(language.toLanguageTag(), firstWords(passage), "#" + moved.getOrDefault(id, id));
        findings.add(new Finding("parity.order-differs", severity, Place.pointer("#" + anchor), arguments));
    }

    private boolean isAbsent(Passage passage) {
        return passage.content().values().get(language) instanceof Passage.Absent(Absence reason)
                && reason != Absence.MERGED_INTO_PREVIOUS;
    }

    private void checkPassage(Passage passage) {
        boolean moves = moved.containsKey(passage.id());
        if (!(isAbsent(passage) || moves) || !told.add(passage.id())) {
            return;
        }
        if (moves) {
            addMoved(Severity.WARNING, passage.id(), passage, passage.id());
        } else {
            boolean unpublished = passage.content().values().get(language) instanceof Passage.Absent(Absence reason)
                    && reason == Absence.NOT_PUBLISHED;
            String rule = unpublished ? "parity.not-published" : "parity.not-translated";
            add(rule, Severity.WARNING, passage.id(), passage);
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
