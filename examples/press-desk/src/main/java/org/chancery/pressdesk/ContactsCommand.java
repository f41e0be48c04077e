package org.chancery.pressdesk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.core.finding.InputException;
import org.chancery.core.json.DocumentWriter;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.model.StatementSource;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;
import org.chancery.core.render.Renderers;
import org.chancery.core.transcript.MissionReader;
import org.chancery.core.validation.Validation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "contacts",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads a mission's contacts and writes them in the format that the output's name says.")
final class ContactsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "IN",
            description = "A page of contacts (txt, html), a document (json), or a folder of these.")
    private List<String> words = List.of();

    @Mixin
    private FindingOptions findings = new FindingOptions();

    @ArgGroup(multiplicity = "1")
    private Destination destination = new Destination();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The day to judge by; today unless given.")
    private @Nullable LocalDate date;

    /** Where contacts go. */
    static final class Destination {
        @Option(
                names = {"-o", "--output"},
                paramLabel = "OUT",
                description = "The file: mission.vcf, mission.json, mission.pdf …")
        private @Nullable Path output;

        @Option(names = "--list", description = "Print the contacts, one line of JSON an input, and write nothing.")
        private boolean list;
    }

    ContactsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var missions = new ArrayList<Mission>();
        boolean complete = true;
        for (String word : words) {
            try {
                for (Path file : Inputs.named(word)) {
                    complete &= read(file, missions);
                }
            } catch (IOException e) {
                console.err().println(Errors.sentence(e));
                complete = false;
            }
        }
        if (findings.report(console, null)) {
            return ExitCode.INPUT;
        }
        if (destination.output != null && !missions.isEmpty()) {
            write(only(missions), destination.output);
        }
        return complete ? ExitCode.DONE : ExitCode.INPUT;
    }

    private boolean read(Path file, List<Mission> missions) {
        try {
            Mission mission = mission(file);
            Freshness freshness = Freshness.on(Today.or(date));
            findings.add(Validation.standard().check(mission, freshness).in(file.toString()));
            missions.add(mission);
            if (destination.list) {
                console.out().println(ContactLines.of(file.getFileName().toString(), mission));
            }
            return true;
        } catch (InputException e) {
            console.err().println(Errors.sentence(e.in(file.toString())));
        } catch (IOException e) {
            console.err().println(Errors.sentence(e));
        }
        return false;
    }

    private Mission mission(Path file) throws IOException {
        if (Inputs.extension(file).startsWith("json")) {
            return MissionFile.read(file);
        }
        MissionReader.MissionPage page = MissionReader.standard().read(file);
        findings.add(page.findings().in(file.toString()));
        return page.mission();
    }

    private static Mission only(List<Mission> missions) {
        if (missions.size() > 1) {
            throw new UsageException("one output holds one mission; --list takes several");
        }
        return missions.getFirst();
    }

    private void write(Mission mission, Path output) throws IOException {
        String extension = Inputs.extension(output);
        for (String word : words) {
            if (Files.exists(output) && Files.exists(Path.of(word)) && Files.isSameFile(output, Path.of(word))) {
                throw new UsageException(output + " is the input; choose another name with -o");
            }
        }
        if (extension.equals("json")) {
            RenderTarget.toFile(output).write(files -> {
                try (OutputStream out = files.create(output.getFileName().toString())) {
                    new DocumentWriter().write(mission, out);
                }
                return RenderReport.clean();
            });
            return;
        }
        Renderer renderer = renderer(extension);
        var publication =
                new Publication(mission.id(), mission.name(), Optional.of(mission), StatementSource.of(List.of()));
        RenderRequest request =
                RenderRequest.of(publication).date(Today.or(date)).build();
        findings.add(
                renderer.render(request, OutputPlan.target(renderer, output)).findings());
        findings.report(console, null);
    }

    private static Renderer renderer(String extension) {
        for (Renderer renderer : Renderers.installed()) {
            if (renderer.format().extension().equals(extension)) {
                return renderer;
            }
        }
        throw new UsageException("no format has the extension ." + extension + "; there is .json, and what"
                + " \"chancery formats\" lists");
    }
}
