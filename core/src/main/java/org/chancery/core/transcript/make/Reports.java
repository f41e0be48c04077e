package org.chancery.core.transcript.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.transcript.text.Stretch;

/** Gathers the findings of one reading. */
public final class Reports {
    private static final int LONGEST_QUOTE = 80;

    private final List<Finding> findings = new ArrayList<>();

    /** Adds what nobody need act on. */
    public void info(String rule, Stretch where, String... arguments) {
        findings.add(Finding.info(rule, where.place(), arguments));
    }

    /** Adds what somebody should look at. */
    public void warn(String rule, Stretch where, String... arguments) {
        findings.add(Finding.warning(rule, where.place(), arguments));
    }

    /** Adds what another step found. */
    public void addAll(Iterable<Finding> others) {
        others.forEach(findings::add);
    }

    /** Adds a finding. */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /** {@return all of them, those of the text as a whole first, then in the order of the text} */
    public Findings inOrder(String source) {
        Comparator<Finding> byPlace = Comparator.<Finding>comparingInt(
                        finding -> finding.place().line())
                .thenComparingInt(finding -> finding.place().column());
        return new Findings(findings.stream().sorted(byPlace).toList()).in(source);
    }

    /** {@return so much of a text as a finding quotes} */
    public static String quote(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_QUOTE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
