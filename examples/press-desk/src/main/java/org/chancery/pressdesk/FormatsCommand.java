package org.chancery.pressdesk;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.core.render.Layout;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.Renderer;
import org.chancery.core.render.Renderers;
import picocli.CommandLine.Command;

@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists the output formats with their layouts and options.")
final class FormatsCommand implements Runnable {
    private final Console console;

    FormatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        for (Renderer renderer : Renderers.installed()) {
            print(renderer, console.out());
        }
    }

    private static void print(Renderer renderer, PrintWriter out) {
        out.println(renderer.format().id() + "  " + renderer.format().mediaType() + ", "
                + (renderer.format().files() == OutputFormat.Files.ONE ? "one file" : "a folder"));
        out.println("  layouts: " + renderer.layouts().stream().map(Layout::id).collect(Collectors.joining(", ")));
        for (RenderOption<?> option : renderer.options()) {
            out.println("  --set " + renderer.format().id() + "." + option.name() + "=" + option.values());
            out.println("      " + option.meaning() + byDefault(option));
        }
    }

    private static String byDefault(RenderOption<?> option) {
        String value =
                String.valueOf(option.defaultValue()).toLowerCase(Locale.ROOT).replace('_', '-');
        return value.isEmpty() ? "" : " Default: " + value + ".";
    }
}
