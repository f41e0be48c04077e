package org.chancery.pressdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;
import org.chancery.core.render.Renderers;

/**
 * Where each output goes.
 *
 * @param standardOutput whether the one output goes to standard output
 * @param exact the path of the one output, when the user named it
 * @param folder where outputs go that are named after the input
 * @param name the input's name without extension
 * @param distinguishLanguages whether names tell which languages are inside
 */
record OutputPlan(
        boolean standardOutput, Optional<Path> exact, Path folder, String name, boolean distinguishLanguages) {
    /** Plans for {@code -o} and the number of outputs; see {@code chancery render --help}. */
    static OutputPlan of(Optional<String> output, Path firstInput, RenderJob job) {
        String name = Inputs.baseName(firstInput);
        boolean several = job.languages().size() > 1;
        Path beside = firstInput.toAbsolutePath().normalize().resolveSibling("");
        if (output.isEmpty()) {
            return new OutputPlan(false, Optional.empty(), beside, name, several);
        }
        if (output.get().equals("-")) {
            requireOneFile(job);
            return new OutputPlan(true, Optional.empty(), beside, name, false);
        }
        Path path = Path.of(output.get());
        boolean exact = job.outputs() == 1 && !(isFile(job.renderers().getFirst()) && Files.isDirectory(path));
        if (exact) {
            requireNameOf(job.renderers().getFirst().format(), path);
        }
        return exact
                ? new OutputPlan(false, Optional.of(path), beside, name, false)
                : new OutputPlan(false, Optional.empty(), path, name, several);
    }

    RenderTarget target(Renderer renderer, LanguageChoice languages, Console console) throws IOException {
        if (standardOutput) {
            return RenderTarget.toStream(console.bytes());
        }
        return target(renderer, path(renderer, languages));
    }

    /** One file or a folder, as the format makes; the folder that it is to be in is made. */
    static RenderTarget target(Renderer renderer, Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().normalize().getParent());
        return isFile(renderer) ? RenderTarget.toFile(path) : RenderTarget.toDirectory(path);
    }

    Path path(Renderer renderer, LanguageChoice languages) {
        if (exact.isPresent()) {
            return exact.get();
        }
        String stem = name + (distinguishLanguages ? "-" + languages.suffix() : "");
        OutputFormat format = renderer.format();
        return folder.resolve(isFile(renderer) ? stem + "." + format.extension() : stem + "-" + format.id());
    }

    /** Where all outputs go that do not go to standard output. */
    List<Path> paths(RenderJob job) {
        return job.renderers().stream()
                .flatMap(renderer -> job.languages().stream().map(languages -> path(renderer, languages)))
                .toList();
    }

    /** Fails when an output would take the place of something that was read. */
    void refuseToOverwrite(Batch batch, RenderJob job) throws IOException {
        for (Path path : paths(job)) {
            Inputs.requireNone(path, "-o", batch.inputs());
        }
    }

    /** A brief that is named like a Word file opens nowhere. */
    private static void requireNameOf(OutputFormat format, Path path) {
        String name = path.normalize().toString();
        String extension = Inputs.extension(name);
        if (name.endsWith("." + extension)
                && !extension.equals(format.extension())
                && (SourceKind.ofExtension(extension).isPresent() || isMade(extension))) {
            throw new UsageException("the format " + format.id() + " makes no ." + extension + "; name " + path + " ."
                    + format.extension() + " or choose another format");
        }
    }

    private static boolean isMade(String extension) {
        for (Renderer renderer : Renderers.installed()) {
            if (renderer.format().extension().equals(extension)) {
                return true;
            }
        }
        return false;
    }

    private static void requireOneFile(RenderJob job) {
        if (job.outputs() != 1 || !isFile(job.renderers().getFirst())) {
            throw new UsageException("standard output takes one file; name a folder with -o");
        }
    }

    private static boolean isFile(Renderer renderer) {
        return renderer.format().files() == OutputFormat.Files.ONE;
    }
}
