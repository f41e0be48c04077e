package org.chancery.testkit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;

/** Makes renderings fail, and looks at what comes out and at what is left. */
final class Failures {
    private static final int ENDLESS = 2_000;

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
        Watched broken = Watched.breakingOff(SamplePublications.manyStatements(20));
        failure(renderer, reading(broken, renderer), Outputs.target(renderer, output));
        SortedMap<String, ByteBuffer> after = Outputs.bytesBelow(folder);
        Clause.A_FAILURE_LEAVES_THE_TARGET_UNTOUCHED.require(
                before.equals(after), "After a failed rendering " + where + ", " + Outputs.difference(before, after));
    }

    static void assertComesOut(Renderer renderer) {
        Watched broken = Watched.breakingOff(SamplePublications.manyStatements(20));
        assertSaid(
                failure(renderer, reading(broken, renderer), RenderTarget.inMemory()),
                Watched.FAILURE,
                "The statements broke off",
                Clause.A_FAILURE_COMES_OUT_WITH_ITS_CAUSE);
    }

    /** At the first byte, midway, and when the last byte is flushed. */
    static void assertDiskIsWatched(Renderer renderer) throws IOException {
        RenderRequest request =
                Case.widest(renderer, SamplePublications.twoLanguages()).request();
        long size = Outputs.bytes(renderer, request).values().stream()
                .mapToLong(ByteBuffer::remaining)
                .sum();
        for (long room : List.of(0L, size / 2, size - 1)) {
            assertSaid(
                    failure(renderer, request, new SmallDisk(room)),
                    SmallDisk.FULL,
                    "The disk was full after " + room + " of " + size + " bytes",
                    Clause.A_FULL_DISK_IS_NOT_OVERLOOKED);
        }
    }

    static void assertInterruptible(Renderer renderer, Path folder) throws IOException {
        Path output = Outputs.path(renderer, folder);
        Watched interrupting = Watched.interrupting(SamplePublications.manyStatements(ENDLESS), Thread.currentThread());
        Optional<Exception> failure;
        try {
            failure = failure(renderer, reading(interrupting, renderer), Outputs.target(renderer, output));
        } finally {
            Thread.interrupted(); // the tests that come after are not
        }
        Clause.AN_INTERRUPT_IS_HONOURED.require(
                failure.isPresent(), "The thread was interrupted, and the rendering went on to its end");
        Clause.AN_INTERRUPT_IS_HONOURED.require(
                failure.get() instanceof IOException,
                "The thread was interrupted, and what came out is no IOException: " + failure.get());
        Clause.AN_INTERRUPT_IS_HONOURED.require(
                Outputs.bytesBelow(folder).isEmpty(), "An interrupted rendering left something behind");
    }

    private static void assertSaid(Optional<Exception> failure, String reason, String what, Clause clause) {
        Exception out = failure.orElseThrow(() -> clause.broken(what + ", and the rendering did not fail"));
        if (!(out instanceof IOException)) {
            throw clause.broken(what + ", and what came out is no IOException: " + out, out);
        }
        if (causes(out).noneMatch(cause -> reason.equals(cause.getMessage()))) {
            throw clause.broken(what + ", and the failure does not say so: " + out, out);
        }
    }

    static RenderRequest reading(Watched statements, Renderer renderer) {
        return Case.widest(renderer, statements.publication()).request();
    }

    static Optional<Exception> failure(Renderer renderer, RenderRequest request, RenderTarget target) {
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
