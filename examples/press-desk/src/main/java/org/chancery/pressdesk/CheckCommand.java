package org.chancery.pressdesk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.chancery.core.finding.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads and checks, writes nothing, and exits 1 when there are errors.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private FindingOptions findings = new FindingOptions();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The day to judge by; today unless given.")
    private @Nullable LocalDate date;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Batch batch = input.read(console, findings);
        new Checks(Today.or(date)).of(batch, findings);
        boolean failed = findings.report(console, Severity.ERROR);
        return failed || !batch.complete() ? ExitCode.INPUT : ExitCode.DONE;
    }
}
