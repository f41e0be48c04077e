package org.chancery.core.finding;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Severities that somebody wants rules to have instead of their own; a rule may also be left out. Immutable.
 *
 * @param byRule the severity of each rule that has another; none for a rule that is left out
 */
public record Severities(SequencedMap<String, Optional<Severity>> byRule) {
    private static final Severities STANDARD = new Severities(new TreeMap<>());
    private static final String OFF = "off";

    /** Copies; throws {@link IllegalArgumentException} when there is no such rule. */
    public Severities {
        byRule.keySet().forEach(Severities::requireRule);
        byRule = Collections.unmodifiableSequencedMap(new TreeMap<>(byRule));
    }

    /** {@return every rule with its own severity} */
    public static Severities standard() {
        return STANDARD;
    }

    /**
     * {@return severities by words: {@code info}, {@code warning}, {@code error} or {@code off}}
     *
     * @throws IllegalArgumentException when there is no such rule or word
     */
    public static Severities parse(Map<String, String> words) {
        Severities severities = STANDARD;
        for (var entry : new TreeMap<>(words).entrySet()) {
            severities = severities.put(entry.getKey(), severity(entry.getValue()));
        }
        return severities;
    }

    /** {@return these, and another severity for a rule} */
    public Severities with(String rule, Severity severity) {
        return put(rule, Optional.of(severity));
    }

    /** {@return these, and a rule left out} */
    public Severities without(String rule) {
        return put(rule, Optional.empty());
    }

    /** {@return findings as these severities want them} */
    public Findings apply(Findings findings) {
        return new Findings(findings.stream().flatMap(this::applied).toList());
    }

    private Stream<Finding> applied(Finding finding) {
        Optional<Severity> wanted = byRule.get(finding.rule());
        return wanted == null ? Stream.of(finding) : wanted.map(finding::withSeverity).stream();
    }

    private Severities put(String rule, Optional<Severity> severity) {
        var all = new TreeMap<>(byRule);
        all.put(rule, severity);
        return new Severities(all);
    }

    private static void requireRule(String rule) {
        if (!Messages.hasRule(rule)) {
            throw new IllegalArgumentException("There is no rule \"" + rule + "\"; core/docs/rules.md lists them");
        }
    }

    private static Optional<Severity> severity(String word) {
        if (word.equalsIgnoreCase(OFF)) {
            return Optional.empty();
        }
        return Stream.of(Severity.values())
                .filter(severity -> severity.name().equalsIgnoreCase(word))
                .findFirst()
                .or(() -> {
                    throw new IllegalArgumentException("\"" + word.toLowerCase(Locale.ROOT)
                            + "\" is no severity; say info, warning, error or off");
                });
    }
}
