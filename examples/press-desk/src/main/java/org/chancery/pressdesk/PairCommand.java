package org.chancery.pressdesk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.chancery.core.json.DocumentWriter;
import org.chancery.core.model.Statement;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderTarget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "pair",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes one bilingual statement of two language versions, and checks that they say the same.",
        footer = {
            "",
            "To correct a pairing, edit OUT: move a paragraph to the passage it belongs to, or put it into one of its own.",
            "\"chancery pair RU EN --links OUT -o OUT\" then keeps that, though the texts may have changed elsewhere.",
            "Or write a links file with --links-out, edit its line numbers, and give it back with --links."
        })
final class PairCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private FindingOptions findings = new FindingOptions();

    @Mixin
    private PairingOptions pairing = new PairingOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file; - is standard output. Without it, beside the first input: NAME-paired.json.")
    private @Nullable String output;

    @Option(names = "--outline", description = "Print which lines were paired and why, and write no statement.")
    private boolean outline;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The day to judge by; today unless given.")
    private @Nullable LocalDate date;

    PairCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        input.requireTwo();
        Batch batch = input.read(console, findings);
        if (!batch.complete() || batch.inputs().size() != 2) {
            findings.report(console, null);
            return ExitCode.INPUT;
        }
        Paired paired = pairing.pair(batch.inputs().getFirst(), batch.inputs().getLast());
        Batch whole = batch.paired(paired);
        findings.add(
                paired.pairing().findings().in(batch.inputs().getFirst().file().toString()));
        new Checks(Today.or(date)).of(whole, findings);
        if (findings.report(console, null)) {
            return ExitCode.INPUT;
        }
        boolean toFile = !outline && !"-".equals(output);
        Path file = file(batch.inputs().getFirst().file());
        if (toFile) {
            Inputs.requireNone(file, "-o", batch.inputs());
            pairing.requireNothingLost(file, paired);
        }
        pairing.writeLinks(paired.pairing().links());
        if (toFile) {
            write(paired.pairing().statement(), file);
            if (output == null) {
                findings.tellWritten(console, file);
            }
        } else if (outline) {
            console.out().println(paired.outline());
        } else {
            new DocumentWriter().write(paired.pairing().statement(), console.bytes());
            console.bytes().flush();
        }
        return ExitCode.DONE;
    }

    private Path file(Path first) {
        return output == null
                ? first.toAbsolutePath().resolveSibling(Inputs.baseName(first) + "-paired.json")
                : Path.of(output);
    }

    private static void write(Statement statement, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().normalize().getParent());
        RenderTarget.toFile(file).write(files -> {
            try (OutputStream out = files.create(file.getFileName().toString())) {
                new DocumentWriter().write(statement, out);
            }
            return RenderReport.clean();
        });
    }
}
