package org.chancery.pressdesk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.model.Mission;
import org.chancery.core.render.Layout;
import org.chancery.core.render.Renderer;
import org.chancery.core.render.Renderers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to render and where to; shared by {@code brief} and {@code render}. */
final class RenderOptions {
    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private FindingOptions findings = new FindingOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = {
                "The file, or the folder for several formats; - is standard output.",
                "Without it, beside the first input and named after it."
            })
    private @Nullable String output;

    @Option(
            names = "--lang",
            paramLabel = "LANGS",
            description = {
                "The languages of an output, in their order: ru,en. Repeated, separate outputs.",
                "Without it, all languages in one."
            })
    private List<String> languages = List.of();

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description = "How languages stand to each other: side-by-side, interleaved …")
    private @Nullable String layout;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "An option of a format: pdf.page=letter.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--mission", paramLabel = "FILE", description = "The mission whose imprint the documents carry.")
    private @Nullable Path mission;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day to judge contacts and embargoes by; today unless given.")
    private @Nullable LocalDate date;

    /** Two inputs are two language versions to be paired; more are another thing. */
    void requireOneOrTwoInputs() {
        if (input.count() > 2) {
            throw new UsageException("a brief has one input, or two language versions of one statement;"
                    + " \"chancery render --to pdf\" puts several into one volume");
        }
    }

    /** Makes a brief, of two inputs paired. */
    int brief(PairingOptions pairing, Console console) throws IOException {
        if (input.count() < 2) {
            if (pairing.isGiven()) {
                throw new UsageException(
                        "--links, --links-out and --original are for two language versions; name both, or leave them out");
            }
            return render(List.of("pdf"), console);
        }
        var pairs = new ArrayList<Paired>();
        int code = render(List.of("pdf"), console, batch -> {
            if (!batch.complete() || batch.inputs().size() != 2) {
                return Optional.empty();
            }
            Input first = batch.inputs().getFirst();
            pairs.add(pairing.pair(first, batch.inputs().getLast()));
            findings.add(pairs.getFirst().pairing().findings().in(first.file().toString()));
            return Optional.of(batch.paired(pairs.getFirst()));
        });
        if (code == ExitCode.DONE) {
            pairing.writeLinks(pairs.getFirst().pairing().links());
        }
        return code;
    }

    int render(List<String> formats, Console console) throws IOException {
        return render(formats, console, Optional::of);
    }

    /** What is done with what was read before it is rendered; nothing, when it cannot be. */
    private interface Step {
        Optional<Batch> after(Batch read) throws IOException;
    }

    private int render(List<String> formats, Console console, Step step) throws IOException {
        Renderers installed = Renderers.installed();
        List<Renderer> renderers =
                formats.stream().distinct().map(installed::get).toList();
        RenderJob job = new RenderJob(
                renderers,
                LanguageChoice.parse(languages),
                Optional.ofNullable(layout).map(Layout::of),
                new Settings(settings, renderers),
                Today.or(date));
        OutputPlan plan = OutputPlan.of(Optional.ofNullable(output), input.first(), job);
        Batch read = input.read(console, findings);
        plan.refuseToOverwrite(read, job);
        Optional<Batch> ready = read.inputs().isEmpty() ? Optional.empty() : step.after(read);
        if (ready.isEmpty()) {
            findings.report(console, null);
            return ExitCode.INPUT;
        }
        Batch batch = ready.get();
        new Checks(job.date()).of(batch, findings);
        if (findings.report(console, null)) {
            return ExitCode.INPUT;
        }
        findings.add(job.run(batch, batch.publication(imprint()), plan, console));
        findings.report(console, null);
        if (output == null) {
            plan.paths(job).forEach(path -> findings.tellWritten(console, path));
        }
        return batch.complete() ? ExitCode.DONE : ExitCode.INPUT;
    }

    private Optional<Mission> imprint() throws IOException {
        return mission == null ? Optional.empty() : Optional.of(MissionFile.named(mission));
    }
}
