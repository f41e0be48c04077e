package org.chancery.core.finding;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Something that reading, pairing, validation or rendering wants a person to know. A finding never stops anything.
 *
 * @param rule a stable id such as {@code transcript.unplaced}; tests and filters go by it
 * @param severity how much it matters
 * @param place where
 * @param arguments what the rule's message needs, such as the words it quotes
 */
public record Finding(String rule, Severity severity, Place place, List<String> arguments) {
    private static final Pattern RULE = Pattern.compile("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    /** Copies; refuses a rule id that is none. */
    public Finding {
        if (!RULE.matcher(rule).matches()) {
            throw new IllegalArgumentException("Not a rule id: \"" + rule + "\"; it looks like area.what-is-wrong");
        }
        Objects.requireNonNull(severity);
        Objects.requireNonNull(place);
        arguments = List.copyOf(arguments);
    }

    /** {@return a finding that nobody need act on} */
    public static Finding info(String rule, Place place, String... arguments) {
        return new Finding(rule, Severity.INFO, place, List.of(arguments));
    }

    /** {@return a finding that somebody should look at} */
    public static Finding warning(String rule, Place place, String... arguments) {
        return new Finding(rule, Severity.WARNING, place, List.of(arguments));
    }

    /** {@return a finding that should stop a publication} */
    public static Finding error(String rule, Place place, String... arguments) {
        return new Finding(rule, Severity.ERROR, place, List.of(arguments));
    }

    /** {@return this finding with another severity} */
    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, place, arguments);
    }

    /** {@return this finding, in a source with this name} */
    public Finding in(String source) {
        return new Finding(rule, severity, place.in(source), arguments);
    }

    /** {@return what is wrong and what to do, in a language; in English when there are no words in it} */
    public String message(Locale language) {
        return Messages.of(this, language);
    }

    /** {@return one line for a log: place, severity, message in English, rule} */
    @Override
    public String toString() {
        return line(Locale.ENGLISH);
    }

    /** {@return one line for a log: place, severity, message in a language as {@link #message} has it, rule} */
    public String line(Locale language) {
        String where = place.toString();
        return (where.isEmpty() ? "" : where + ": ") + severity.name().toLowerCase(Locale.ROOT) + ": "
                + message(language) + " [" + rule + "]";
    }
}
