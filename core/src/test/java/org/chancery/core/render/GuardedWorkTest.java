package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every target does for every renderer. */
class GuardedWorkTest {
    @TempDir
    private Path folder;

    @AfterEach
    void nobodyIsInterruptedAnyMore() {
        Thread.interrupted();
    }

    @Test
    void theWorkOfAnInterruptedThreadEndsWhenItWrites() throws IOException {
        for (RenderTarget target : targets()) {
            Thread.currentThread().interrupt();
            assertThrows(InterruptedIOException.class, () -> target.write(GuardedWorkTest::write), target.toString());
            assertTrue(Thread.interrupted(), "whoever interrupted it may look for the mark further out");
        }
        assertNothingIsLeft();
    }

    @Test
    void aSourceThatBreaksOffComesOutAsTheFailureItIs() throws IOException {
        IOException failure = new IOException("The source broke off");
        for (RenderTarget target : targets()) {
            IOException out = assertThrows(
                    IOException.class,
                    () -> target.write(files -> {
                        throw new UncheckedIOException(failure);
                    }),
                    target.toString());
            assertSame(failure, out);
        }
        assertNothingIsLeft();
    }

    private List<RenderTarget> targets() {
        return List.of(
                RenderTarget.inMemory(),
                RenderTarget.toStream(new ByteArrayOutputStream()),
                RenderTarget.toFile(folder.resolve("file.txt")),
                RenderTarget.toDirectory(folder.resolve("folder")));
    }

    private static RenderReport write(RenderTarget.NewFiles files) throws IOException {
        try (OutputStream out = files.create("a.txt")) {
            out.write(1);
        }
        return RenderReport.clean();
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
