package org.chancery.pressdesk;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes the print brief (PDF) of a transcript, or of two language versions of one.")
final class BriefCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private RenderOptions options = new RenderOptions();

    @Mixin
    private PairingOptions pairing = new PairingOptions();

    BriefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        options.requireOneOrTwoInputs();
        return options.brief(pairing, console);
    }
}
