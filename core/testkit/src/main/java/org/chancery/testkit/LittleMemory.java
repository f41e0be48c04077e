package org.chancery.testkit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;

/**
 * Renders {@linkplain SamplePublications#manyStatements many statements} in a Java of its own that may use little memory,
 * to show that a renderer writes them as they come.
 */
public final class LittleMemory {
    private LittleMemory() {}

    /**
     * Renders so many statements, and says on the console what that took.
     *
     * @param renderer made with its constructor without arguments
     * @param statements how many
     * @param megabytes of memory that it may use
     * @param options of the renderer, such as {@code address=https://press.example.org/}
     * @return the exit code of that Java: 0 when it has done its work
     * @throws IOException when it cannot be started
     * @throws InterruptedException when the wait for it is interrupted
     */
    public static int render(Class<? extends Renderer> renderer, int statements, int megabytes, String... options)
            throws IOException, InterruptedException {
        String paths = String.join(
                File.pathSeparator, System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-cp",
                paths,
                LittleMemory.class.getName(),
                renderer.getName(),
                Integer.toString(statements)));
        command.addAll(List.of(options));
        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader said = java.inputReader(StandardCharsets.UTF_8)) {
            said.lines().forEach(System.out::println);
        }
        return java.waitFor();
    }

    /** What the other Java runs: a renderer by its name, a number of statements, options. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Renderer renderer =
                (Renderer) Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
        var request = RenderRequest.of(SamplePublications.manyStatements(Integer.parseInt(arguments[1])));
        for (String option : List.of(arguments).subList(2, arguments.length)) {
            int equals = option.indexOf('=');
            request.option(option.substring(0, equals), option.substring(equals + 1));
        }
        RenderTarget nowhere = work -> work.writeTo(name -> OutputStream.nullOutputStream());
        long start = System.nanoTime();
        renderer.render(request.build(), nowhere);
        double clock = (System.nanoTime() - start) / 1e9;
        var processors = ProcessHandle.current().info().totalCpuDuration();
        System.out.printf(
                Locale.ROOT,
                "%s statements: %.1f s on the clock, %.1f s of processors, of which there are %d%n",
                arguments[1],
                clock,
                processors.map(duration -> duration.toMillis() / 1e3).orElse(Double.NaN),
                Runtime.getRuntime().availableProcessors());
    }
}
