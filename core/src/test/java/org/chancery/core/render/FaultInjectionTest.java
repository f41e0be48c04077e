package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lets each operation that changes the disk fail in turn, until a run gets by without the fault: whichever it was, there
 * is the old output or the new one, whole. When all later ones fail too, it is as if the run had been killed there.
 */
class FaultInjectionTest {
    private static final Map<String, String> OLD = Map.of(
            "index.html",
            "old",
            "en/gone.html",
            "gone",
            "notes/mine.txt",
            "mine",
            Manifest.NAME,
            "index.html\nen/gone.html\n");
    private static final Map<String, String> NEW = Map.of(
            "index.html",
            "new",
            "ru/one.html",
            "one",
            "notes/mine.txt",
            "mine",
            Manifest.NAME,
            "index.html\nru/one.html\n");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFileIsOldOrNewWhicheverOperationFails(boolean forGood) throws IOException {
        FaultyFiles files;
        int operation = 0;
        do {
            Path folder = Files.createDirectory(temporary.resolve("run-" + ++operation));
            Path file = Files.writeString(folder.resolve("brief.pdf"), "old");
            files = new FaultyFiles(operation, forGood);
            String shown = write(RenderTarget.toFile(files.of(file)), Works.file("brief.pdf", "new")) ? "new" : "old";

            assertEquals(shown, Files.readString(file), "when operation " + operation + " fails");
        } while (files.failed());
        assertTrue(operation > 3, "A file was to be created, written and moved");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFolderIsOldOrNewWhicheverOperationFails(boolean forGood) throws IOException {
        FaultyFiles files;
        int operation = 0;
        do {
            Path folder = Files.createDirectory(temporary.resolve("run-" + ++operation));
            Path site = oldSite(folder);
            files = new FaultyFiles(operation, forGood);
            boolean done = write(
                    RenderTarget.toDirectory(files.of(site)), Works.files("index.html", "new", "ru/one.html", "one"));

            String when = "when operation " + operation + " fails";
            Map<String, String> shown = Works.texts(whereItIs(site, forGood));
            assertTrue(done ? shown.equals(NEW) : Set.of(OLD, NEW).contains(shown), () -> when + ": " + shown);
        } while (files.failed());
        assertTrue(operation > 12, "Folders and files were to be created, written, copied, moved and deleted");
    }

    @Test
    void theNextRunSucceedsWhateverTheLastOneLeft() throws IOException {
        for (int operation = 1; operation < 20; operation++) {
            Path folder = Files.createDirectory(temporary.resolve("run-" + operation));
            Path site = oldSite(folder);
            FaultyFiles files = new FaultyFiles(operation, false);
            RenderTarget.Work work = Works.files("index.html", "new", "ru/one.html", "one");
            write(RenderTarget.toDirectory(files.of(site)), work);

            RenderTarget.toDirectory(site).write(work);

            assertEquals(NEW, Works.texts(site), "after operation " + operation + " failed");
        }
    }

    private static boolean write(RenderTarget target, RenderTarget.Work work) {
        try {
            target.write(work);
            return true;
        } catch (IOException e) {
            assertTrue(e.getMessage().contains(FaultyFiles.FAULT), e.getMessage());
            return false;
        }
    }

    /** Between two renames there is no folder; when the second cannot be done nor undone, the old one stands beside. */
    private static Path whereItIs(Path site, boolean forGood) {
        boolean stranded = forGood && !Files.exists(site);
        return stranded ? site.resolveSibling(".site.0.old") : site;
    }

    private static Path oldSite(Path folder) throws IOException {
        Path site = folder.resolve("site");
        RenderTarget.toDirectory(site).write(Works.files("index.html", "old", "en/gone.html", "gone"));
        Files.createDirectory(site.resolve("notes"));
        Files.writeString(site.resolve("notes/mine.txt"), "mine");
        assertEquals(OLD, Works.texts(site));
        return site;
    }
}
