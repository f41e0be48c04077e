package org.chancery.pressdesk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.Severities;
import org.chancery.core.finding.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to do with findings; shared by all commands that make some. */
final class FindingOptions {
    enum Format {
        TEXT,
        JSON
    }

    enum Language {
        EN,
        RU
    }

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Write nothing and exit 1 at findings of this level: error or warning.")
    private @Nullable Severity failOn;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "How findings are printed: text (default) or json, one a line.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print everything worth knowing, and stack traces.")
    private boolean verbose;

    @Option(
            names = "--severity",
            paramLabel = "RULE=LEVEL",
            description = "The severity of a rule: info, warning, error, or off.")
    private Map<String, String> severities = new LinkedHashMap<>();

    @Option(names = "--messages", paramLabel = "LANG", description = "The language of findings: en (default) or ru.")
    private Language messages = Language.EN;

    private final List<Finding> all = new ArrayList<>();

    void add(Findings findings) {
        findings.forEach(all::add);
    }

    /** Prints what has come together and forgets it; says whether it is bad enough to stop. */
    boolean report(Console console, @Nullable Severity failOnByDefault) {
        Findings findings = Severities.parse(severities).apply(new Findings(all));
        all.clear();
        findings.stream().filter(this::isWanted).map(this::printed).forEach(console.err()::println);
        Severity level = failOn == null ? failOnByDefault : failOn;
        return level != null && findings.anyAtLeast(level);
    }

    /** Says where a file went whose name nobody gave. */
    void tellWritten(Console console, Path file) {
        if (!quiet && format == Format.TEXT) {
            console.err().println("chancery: wrote " + file);
        }
    }

    private boolean isWanted(Finding finding) {
        Severity least = verbose || format == Format.JSON ? Severity.INFO : quiet ? Severity.ERROR : Severity.WARNING;
        return finding.severity().compareTo(least) >= 0;
    }

    private String printed(Finding finding) {
        Locale language = Locale.of(messages.name());
        return format == Format.TEXT ? finding.line(language) : FindingJson.line(finding, language);
    }
}
