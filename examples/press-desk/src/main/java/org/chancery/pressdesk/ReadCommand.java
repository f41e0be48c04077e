package org.chancery.pressdesk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.core.json.DocumentWriter;
import org.chancery.core.model.Statement;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderTarget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads transcripts and writes what was understood as JSON, one file an input.")
final class ReadCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private FindingOptions findings = new FindingOptions();

    @ArgGroup
    private View view = new View();

    @Option(names = "--all", description = "With --outline: every piece of every line, that of menus and markup too.")
    private boolean all;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "The file, or the folder for several inputs; - is standard output. Without it, beside the input.")
    private @Nullable String output;

    /** What to print instead of writing a file. */
    static final class View {
        @Option(names = "--outline", description = "Print who says what as it was understood, and write nothing.")
        private boolean outline;

        @Option(names = "--turns", description = "Print the turns, one line of JSON an input, and write nothing.")
        private boolean turns;
    }

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        requireNothingToWrite();
        Batch batch = input.read(console, findings);
        if (findings.report(console, null)) {
            return ExitCode.INPUT;
        }
        if (!view.outline && !view.turns && !"-".equals(output)) {
            requireFilesOfTheirOwn(batch);
        }
        for (Input each : batch.inputs()) {
            if (view.outline) {
                printOutline(each, batch.inputs().size() > 1);
            } else if (view.turns) {
                printTurns(each);
            } else {
                write(each, batch);
            }
        }
        return batch.complete() ? ExitCode.DONE : ExitCode.INPUT;
    }

    /** Whoever names a file for what is only printed expects to find it there. */
    private void requireNothingToWrite() {
        if ((view.outline || view.turns) && output != null && !"-".equals(output)) {
            throw new UsageException((view.outline ? "--outline" : "--turns")
                    + " prints and writes no file; leave -o out, and send what is printed to a file with >");
        }
    }

    private void printOutline(Input each, boolean oneOfSeveral) {
        if (each.reading().isEmpty()) {
            throw new UsageException(each.name() + " is a document; only a transcript has an outline");
        }
        if (oneOfSeveral) {
            console.out().println(each.file());
        }
        console.out().print(OutlinePage.of(each.reading().get(), all));
    }

    private void printTurns(Input each) {
        try (Stream<Statement> statements = each.openStatements()) {
            console.out().println(TurnLines.of(each.name(), statements, each.markdownTurns()));
        }
    }

    private void write(Input each, Batch batch) throws IOException {
        if ("-".equals(output)) {
            writeTo(each, console.bytes());
            console.bytes().flush();
            return;
        }
        Path file = file(each, batch);
        if (Files.exists(file) && Files.isSameFile(file, each.file())) {
            throw new UsageException(file + " is the input; choose another name with -o");
        }
        Files.createDirectories(file.toAbsolutePath().normalize().getParent());
        RenderTarget.toFile(file).write(files -> {
            try (OutputStream out = files.create(file.getFileName().toString())) {
                writeTo(each, out);
            }
            return RenderReport.clean();
        });
        if (output == null) {
            findings.tellWritten(console, file);
        }
    }

    /** Inputs of one name, in different folders or formats, would be written one over the other. */
    private void requireFilesOfTheirOwn(Batch batch) {
        var taken = new HashMap<Path, Path>();
        for (Input each : batch.inputs()) {
            Path file = file(each, batch);
            Path other = taken.putIfAbsent(file.toAbsolutePath().normalize(), each.file());
            if (other != null) {
                throw new UsageException(other + " and " + each.file() + " would both be written to " + file
                        + "; read one of them alone, with -o");
            }
        }
    }

    private Path file(Input each, Batch batch) {
        String name = Inputs.baseName(each.file()) + ".json";
        if (output == null) {
            return each.file().toAbsolutePath().resolveSibling(name);
        }
        Path path = Path.of(output);
        return batch.inputs().size() > 1 || Files.isDirectory(path) ? path.resolve(name) : path;
    }

    private static void writeTo(Input each, OutputStream out) throws IOException {
        DocumentWriter writer = new DocumentWriter();
        Batch alone = new Batch(List.of(each), true);
        if (each.statements().size() == 1 && each.mission().isEmpty()) {
            writer.write(each.statements().getFirst(), out);
        } else if (each.isMissionAlone()) {
            writer.write(each.mission().orElseThrow(), out);
        } else {
            writer.write(alone.publication(Optional.empty()), out);
        }
    }
}
