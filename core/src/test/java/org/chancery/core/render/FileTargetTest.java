package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTargetTest {
    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("brief.pdf");
    }

    @Test
    void aNewFileAppearsUnderItsOwnName() throws IOException {
        RenderTarget.toFile(file).write(Works.file("whatever.txt", "new"));

        assertEquals("new", Files.readString(file));
        assertEquals(List.of("brief.pdf"), Works.names(folder));
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        Files.writeString(file, "old");

        RenderTarget.toFile(file).write(Works.file("brief.pdf", "new"));

        assertEquals("new", Files.readString(file));
        assertEquals(List.of("brief.pdf"), Works.names(folder));
    }

    @Test
    void theOldFileIsWholeWhileTheNewOneIsWritten() throws IOException {
        Files.writeString(file, "old");

        RenderTarget.toFile(file).write(files -> {
            Works.write(files, "brief.pdf", "new");
            assertEquals("old", Files.readString(file));
            return RenderReport.clean();
        });
    }

    @Test
    void aFailureKeepsTheOldFileAndLeavesNothingBeside() throws IOException {
        Files.writeString(file, "old");

        IOException failure = assertThrows(
                IOException.class, () -> RenderTarget.toFile(file).write(Works.failingAfter("brief.pdf", "half")));

        assertEquals(Works.FAILURE, failure.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("brief.pdf"), Works.names(folder));
    }

    @Test
    void aFailureWhereNothingWasLeavesNothing() throws IOException {
        assertThrows(IOException.class, () -> RenderTarget.toFile(file).write(Works.failingAfter("a.txt", "half")));

        assertEquals(List.of(), Works.names(folder));
    }

    @Test
    void theReportIsTheRenderers() throws IOException {
        RenderReport report = RenderReport.clean();

        assertEquals(report, RenderTarget.toFile(file).write(files -> {
            Works.write(files, "a.txt", "new");
            return report;
        }));
    }

    @Test
    void theFileMayBeReadByWhoMayReadOtherNewFiles() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "SKIPPED: this file system has no POSIX permissions");
        Path other = Files.createFile(folder.resolve("other"));

        RenderTarget.toFile(file).write(Works.file("a.txt", "new"));

        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
    }

    @Test
    void aLinkIsReplacedAndWhatItLeadsToIsUntouched() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "precious");
        Files.createSymbolicLink(file, elsewhere);

        RenderTarget.toFile(file).write(Works.file("a.txt", "new"));

        assertEquals("precious", Files.readString(elsewhere));
        assertFalse(Files.isSymbolicLink(file));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void leftoversOfRunsThatWereKilledAreNoHindrance() throws IOException {
        Files.writeString(folder.resolve(".brief.pdf.0.part"), "half");

        RenderTarget.toFile(file).write(Works.file("a.txt", "new"));

        assertEquals("new", Files.readString(file));
        assertTrue(Files.exists(folder.resolve(".brief.pdf.0.part"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void aFolderInItsPlaceIsRefusedBeforeAnythingIsRendered() throws IOException {
        Files.createDirectory(file);

        IOException refusal =
                assertThrows(IOException.class, () -> RenderTarget.toFile(file).write(Works.NOT_REACHED));

        assertTrue(refusal.getMessage().contains("brief.pdf is a folder"), refusal.getMessage());
    }

    @Test
    void aMissingFolderIsNamedBeforeAnythingIsRendered() {
        Path deep = folder.resolve("nowhere").resolve("brief.pdf");

        IOException refusal =
                assertThrows(IOException.class, () -> RenderTarget.toFile(deep).write(Works.NOT_REACHED));

        assertTrue(refusal.getMessage().contains("nowhere; make it first"), refusal.getMessage());
    }

    @Test
    void aSecondFileIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> RenderTarget.toFile(file).write(Works.files("a.txt", "one", "b.txt", "two")));
        assertFalse(Files.exists(file));
    }

    @Test
    void noFileAtAllIsTheRenderersMistake() {
        assertThrows(
                IllegalStateException.class, () -> RenderTarget.toFile(file).write(files -> RenderReport.clean()));
        assertFalse(Files.exists(file));
    }

    @Test
    void anUnsafeNameIsRefusedThoughItIsNotUsed() {
        assertThrows(
                IllegalArgumentException.class, () -> RenderTarget.toFile(file).write(Works.file("../../x", "new")));
        assertFalse(Files.exists(file));
    }
}
