package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody stops a rendering that has begun to write. */
class InterruptTest {
    @TempDir
    private Path folder;

    /** Writes, is interrupted, and goes on writing as if nothing had happened. */
    private static RenderTarget.Work interruptedWhileWriting(String name) {
        return files -> {
            try (var out = files.create(name)) {
                out.write('n');
                Thread.currentThread().interrupt();
                out.write('e');
                out.write('w');
            }
            return RenderReport.clean();
        };
    }

    @AfterEach
    void letTheNextTestRun() {
        Thread.interrupted();
    }

    @Test
    void anInterruptLeavesTheOldFileOrTheNewOneWhole_hostile28() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.pdf"), "old");

        String expected = written(RenderTarget.toFile(file), "brief.pdf") ? "new" : "old";

        assertTrue(Thread.interrupted(), "whoever asked for it can still see it");
        assertEquals(expected, Files.readString(file));
        assertEquals(List.of("brief.pdf"), Works.names(folder));
    }

    @Test
    void anInterruptLeavesTheOldFolderOrTheNewOneWhole_hostile28() throws IOException {
        Path site = folder.resolve("site");
        RenderTarget.toDirectory(site).write(Works.file("index.html", "old"));

        String expected = written(RenderTarget.toDirectory(site), "index.html") ? "new" : "old";

        assertTrue(Thread.interrupted(), "whoever asked for it can still see it");
        assertEquals(expected, Works.texts(site).get("index.html"));
        assertEquals(List.of("site"), Works.names(folder));
    }

    /** Whether the target took it: a stream may heed an interrupt, and then it is as if nothing had been written. */
    private static boolean written(RenderTarget target, String name) {
        try {
            target.write(interruptedWhileWriting(name));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
