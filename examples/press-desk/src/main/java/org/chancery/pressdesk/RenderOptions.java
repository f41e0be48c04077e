package org.chancery.pressdesk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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

    /** Two language versions would have to be paired, which is another thing than printing one after the other. */
    void requireOneInput() {
        if (input.count() > 1) {
            throw new UsageException(
                    "a brief has one input; \"chancery render --to pdf\" puts several into one volume");
        }
    }

    int render(List<String> formats, Console console) throws IOException {
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
        Batch batch = input.read(console, findings);
        if (batch.inputs().isEmpty()) {
            return ExitCode.INPUT;
        }
        plan.refuseToOverwrite(batch, job);
        new Checks(job.date()).of(batch, findings);
        if (findings.report(console, null)) {
            return ExitCode.INPUT;
        }
        findings.add(job.run(batch, batch.publication(imprint()), plan, console));
        findings.report(console, null);
        return batch.complete() ? ExitCode.DONE : ExitCode.INPUT;
    }

    private Optional<Mission> imprint() throws IOException {
        return mission == null ? Optional.empty() : Optional.of(MissionFile.read(mission));
    }
}
