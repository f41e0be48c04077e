package org.chancery.pressdesk;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes documents of everything it reads, as one publication.")
final class RenderCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private RenderOptions options = new RenderOptions();

    @Option(
            names = "--to",
            required = true,
            split = ",",
            paramLabel = "FORMAT",
            description = "The formats to make: html,pdf,epub; see \"chancery formats\".")
    private List<String> formats = List.of();

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return options.render(formats, console);
    }
}
