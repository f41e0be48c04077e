package org.chancery.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.finding.Severity;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;

/** The rules on the words of paragraphs, labels and titles. Each of them has at most one finding of each rule. */
final class TextRules {
    private record Ruled(Severity severity, TextRule rule) {}

    private static final Map<String, Ruled> RULES = new TreeMap<>(Map.ofEntries(
            warning("text.bidi-control", Letters::bidiControl),
            warning("text.invisible-character", Letters::invisible),
            warning("text.mixed-alphabets", Letters::mixedAlphabets),
            Map.entry("text.mojibake", new Ruled(Severity.ERROR, Letters::mojibake)),
            warning("text.damaged-word", Words::damaged),
            warning("text.doubled-word", Words::doubled),
            Map.entry("text.doubled-space", new Ruled(Severity.INFO, Words::doubledSpace)),
            warning("text.wrong-weekday", Words::wrongWeekday),
            warning("text.unbalanced-bracket", Marks::unbalancedBracket),
            warning("text.open-quotation", Marks::openQuotation),
            warning("text.foreign-quotation-marks", Marks::foreignQuotationMarks)));

    private final List<Finding> findings = new ArrayList<>();

    private TextRules() {}

    /** What is wrong with a statement's words, rule by rule within each paragraph. */
    static List<Finding> check(Statement statement) {
        var rules = new TextRules();
        statement
                .title()
                .values()
                .forEach((language, title) -> rules.check(title, language, "/title/" + language.toLanguageTag()));
        for (Turn turn : statement.turns()) {
            turn.label()
                    .ifPresent(label -> label.values()
                            .forEach((language, printed) -> rules.check(printed, language, "#" + turn.id())));
        }
        for (Locale language : statement.languages()) {
            List<Printed> paragraphs = paragraphs(statement, language);
            for (int i = 0; i < paragraphs.size(); i++) {
                String next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).text() : "";
                rules.check(
                        Marks.withoutQuotationThatGoesOn(paragraphs.get(i).text(), next),
                        language,
                        paragraphs.get(i).pointer());
            }
        }
        return rules.findings;
    }

    /** A paragraph, and where it is. */
    private record Printed(String text, String pointer) {}

    private static List<Printed> paragraphs(Statement statement, Locale language) {
        var paragraphs = new ArrayList<Printed>();
        for (Passage passage : statement.passages()) {
            for (Paragraph paragraph : passage.paragraphs(language)) {
                paragraphs.add(new Printed(paragraph.printed(), "#" + passage.id()));
            }
        }
        return paragraphs;
    }

    private void check(String text, Locale language, String pointer) {
        RULES.forEach((id, ruled) -> ruled.rule()
                .fault(text, language)
                .ifPresent(fault -> findings.add(new Finding(
                        id, ruled.severity(), Place.pointer(pointer), List.of(fault, language.toLanguageTag())))));
    }

    private static Map.Entry<String, Ruled> warning(String id, TextRule rule) {
        return Map.entry(id, new Ruled(Severity.WARNING, rule));
    }
}
