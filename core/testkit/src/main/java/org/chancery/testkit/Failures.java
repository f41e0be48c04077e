package org.chancery.testkit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;

/** Makes renderings fail and looks at what is left. */
final class Failures {
    private static final String NO_OPTION = "no-such-option";

    private Failures() {}

    static void assertUntouched(Renderer renderer, Path folder) throws IOException {
        Path output = Outputs.path(renderer, folder);
        assertUntouchedBy(renderer, output, folder, "where nothing was");
        Outputs.render(
                renderer, RenderRequest.of(SamplePublications.oneLanguage()).build(), folder);
        if (Outputs.isFolder(renderer)) {
            Files.writeString(output.resolve("of-somebody-else.txt"), "Keep me.");
        }
        assertUntouchedBy(renderer, output, folder, "over an older output");
    }

    private static void assertUntouchedBy(Renderer renderer, Path output, Path folder, String where)
            throws IOException {
        SortedMap<String, ByteBuffer> before = Outputs.bytesBelow(folder);
        assertFails(renderer, Outputs.target(renderer, output), where);
        SortedMap<String, ByteBuffer> after = Outputs.bytesBelow(folder);
        if (!before.equals(after)) {
            throw Clause.UNTOUCHED.broken(
                    "After a failed rendering " + where + ", " + Outputs.difference(before, after));
        }
    }

    private static void assertFails(Renderer renderer, RenderTarget target, String where) {
        Watched broken = Watched.breakingOff(SamplePublications.manyStatements(20));
        Optional<Exception> failure = failure(renderer, reading(broken, renderer), target);
        if (failure.isEmpty()) {
            throw Clause.UNTOUCHED.broken("The statements broke off " + where + ", and the rendering did not fail");
        }
        if (!(failure.get() instanceof IOException)) {
            throw Clause.UNTOUCHED.broken(
                    "The statements broke off, and what came out is no IOException: " + failure.get(), failure.get());
        }
        if (causes(failure.get()).noneMatch(cause -> Watched.FAILURE.equals(cause.getMessage()))) {
            throw Clause.UNTOUCHED.broken(
                    "The failure does not say that the statements broke off: " + failure.get(), failure.get());
        }
    }

    static void assertRefusals(Renderer renderer) {
        RenderRequest unknownOption = bilingual().option(NO_OPTION, "x").build();
        List<String> options =
                renderer.options().stream().map(RenderOption::name).toList();
        assertRefused(renderer, unknownOption, NO_OPTION, options);

        List<String> layouts = renderer.layouts().stream()
                .filter(layout -> layout != Layout.SINGLE)
                .map(Layout::id)
                .toList();
        Arrays.stream(Layout.values())
                .filter(layout -> layout != Layout.SINGLE && !renderer.layouts().contains(layout))
                .forEach(layout ->
                        assertRefused(renderer, bilingual().layout(layout).build(), layout.id(), layouts));
    }

    private static void assertRefused(Renderer renderer, RenderRequest request, String unknown, List<String> known) {
        var target = RenderTarget.inMemory();
        Exception failure = failure(renderer, request, target)
                .orElseThrow(() -> Clause.REFUSALS.broken("\"" + unknown + "\" is unknown and was not refused"));
        String message = String.valueOf(failure.getMessage());
        if (!(failure instanceof IllegalArgumentException)) {
            throw Clause.REFUSALS.broken(
                    "\"" + unknown + "\" is not refused as an illegal argument: " + failure, failure);
        }
        if (!message.contains(unknown) || !known.stream().allMatch(message::contains)) {
            throw Clause.REFUSALS.broken(
                    "The message does not name \"" + unknown + "\" and list " + known + ": " + message, failure);
        }
    }

    static void assertOpenedOnce(Renderer renderer) throws IOException {
        Watched whole = Watched.whole(SamplePublications.manyStatements(3));
        renderer.render(reading(whole, renderer), RenderTarget.inMemory());
        assertOpenedOnce(whole, "A rendering");

        Watched broken = Watched.breakingOff(SamplePublications.manyStatements(3));
        failure(renderer, reading(broken, renderer), RenderTarget.inMemory());
        assertOpenedOnce(broken, "A rendering that failed");
    }

    private static void assertOpenedOnce(Watched statements, String what) {
        if (statements.opened.get() != 1 || statements.closed.get() != 1) {
            throw Clause.STATEMENTS.broken(what + " opened the statements " + statements.opened
                    + " times and closed them " + statements.closed + " times");
        }
    }

    private static RenderRequest.Builder bilingual() {
        return RenderRequest.of(SamplePublications.twoLanguages());
    }

    private static RenderRequest reading(Watched statements, Renderer renderer) {
        return Case.widest(renderer, statements.publication()).request();
    }

    private static Optional<Exception> failure(Renderer renderer, RenderRequest request, RenderTarget target) {
        try {
            renderer.render(request, target);
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(e);
        }
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
