package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;

/** Gathers the findings of one reading. */
final class Reports {
    private static final int LONGEST_QUOTE = 80;

    private final List<Finding> findings = new ArrayList<>();

    void info(String rule, Stretch where, String... arguments) {
        findings.add(Finding.info(rule, where.place(), arguments));
    }

    void warn(String rule, Stretch where, String... arguments) {
        findings.add(Finding.warning(rule, where.place(), arguments));
    }

    void addAll(Iterable<Finding> others) {
        others.forEach(findings::add);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** All of them, those of the text as a whole first, then in the order of the text. */
    Findings inOrder(String source) {
        Comparator<Finding> byPlace = Comparator.<Finding>comparingInt(
                        finding -> finding.place().line())
                .thenComparingInt(finding -> finding.place().column());
        return new Findings(findings.stream().sorted(byPlace).toList()).in(source);
    }

    /** So much of a text as a finding quotes. */
    static String quote(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_QUOTE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
