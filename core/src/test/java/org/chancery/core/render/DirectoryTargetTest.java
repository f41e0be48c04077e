package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTargetTest {
    private static final RenderTarget.Work SITE = Works.files("index.html", "page", "en/one.html", "one");
    private static final String MANIFEST = "index.html\nen/one.html\n";

    @TempDir
    Path folder;

    Path site;

    @BeforeEach
    void nameTheSite() {
        site = folder.resolve("site");
    }

    @Test
    void aNewFolderHoldsTheFilesAndTheirManifest() throws IOException {
        RenderTarget.toDirectory(site).write(SITE);

        assertEquals(
                Map.of("index.html", "page", "en/one.html", "one", "chancery-manifest.txt", MANIFEST),
                Works.texts(site));
        assertEquals(List.of("site"), Works.names(folder));
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Files.createDirectory(site);

        RenderTarget.toDirectory(site).write(SITE);

        assertEquals("page", Files.readString(site.resolve("index.html")));
    }

    @Test
    void theSecondRunOfTheSameWorkChangesNothing() throws IOException {
        RenderTarget.toDirectory(site).write(SITE);
        Map<String, String> first = Works.texts(site);

        RenderTarget.toDirectory(site).write(SITE);

        assertEquals(first, Works.texts(site));
        assertEquals(List.of("site"), Works.names(folder));
    }

    @Test
    void whatChanceryMadeBeforeAndDoesNotMakeNowGoes() throws IOException {
        RenderTarget.toDirectory(site).write(SITE);

        RenderTarget.toDirectory(site).write(Works.file("index.html", "new page"));

        assertEquals(Map.of("index.html", "new page", "chancery-manifest.txt", "index.html\n"), Works.texts(site));
        assertFalse(Files.exists(site.resolve("en")), "a folder of Chancery's that is empty now");
    }

    @Test
    void whatOthersPutThereStaysWithItsTimeAndItsEmptyFolders() throws IOException {
        RenderTarget.toDirectory(site).write(SITE);
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Path notes = Files.writeString(site.resolve("en/notes.txt"), "mine");
        Files.setLastModifiedTime(notes, longAgo);
        Files.createDirectories(site.resolve("pictures/later"));

        RenderTarget.toDirectory(site).write(Works.file("index.html", "new page"));

        assertEquals("mine", Files.readString(notes));
        assertEquals(longAgo, Files.getLastModifiedTime(notes));
        assertTrue(Files.isDirectory(site.resolve("pictures/later")));
    }

    @Test
    void aLinkThatOthersPutThereStaysALink() throws IOException {
        RenderTarget.toDirectory(site).write(SITE);
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("precious.txt"), "precious");
        Files.createSymbolicLink(site.resolve("link"), outside);

        RenderTarget.toDirectory(site).write(SITE);

        assertTrue(Files.isSymbolicLink(site.resolve("link")));
        assertEquals(Map.of("precious.txt", "precious"), Works.texts(outside));
    }

    @Test
    void aFileOfOthersInTheWayOfOursStopsItAndNothingChanges() throws IOException {
        RenderTarget.toDirectory(site).write(Works.file("index.html", "page"));
        Files.createDirectory(site.resolve("en"));
        Files.writeString(site.resolve("en/one.html"), "mine");
        Map<String, String> before = Works.texts(folder);

        IOException refusal = assertThrows(
                IOException.class, () -> RenderTarget.toDirectory(site).write(SITE));

        assertEquals(
                site.resolve("en/one.html") + " was not made by Chancery and is in the way; move it",
                refusal.getMessage());
        assertEquals(before, Works.texts(folder));
    }

    @Test
    void aFileOfOthersWhereWeNeedAFolderStopsItToo() throws IOException {
        RenderTarget.toDirectory(site).write(Works.file("index.html", "page"));
        Files.writeString(site.resolve("en"), "mine");

        assertThrows(IOException.class, () -> RenderTarget.toDirectory(site).write(SITE));
        assertEquals("mine", Files.readString(site.resolve("en")));
    }

    @Test
    void aFolderOfOthersWhereWeNeedAFileStopsItToo() throws IOException {
        RenderTarget.toDirectory(site).write(SITE);
        Files.createDirectories(site.resolve("news"));
        Files.writeString(site.resolve("news/mine.txt"), "mine");

        IOException refusal = assertThrows(
                IOException.class, () -> RenderTarget.toDirectory(site).write(Works.file("news", "ours")));

        assertTrue(refusal.getMessage().startsWith(site.resolve("news").toString()), refusal.getMessage());
        assertEquals("mine", Files.readString(site.resolve("news/mine.txt")));
    }

    @Test
    void aFolderFullOfOthersFilesIsRefusedBeforeAnythingIsRendered() throws IOException {
        Files.createDirectory(site);
        Files.writeString(site.resolve("thesis.doc"), "mine");

        IOException refusal = assertThrows(
                IOException.class, () -> RenderTarget.toDirectory(site).write(Works.NOT_REACHED));

        assertTrue(refusal.getMessage().contains("was not made by Chancery"), refusal.getMessage());
        assertEquals(Map.of("site/thesis.doc", "mine"), Works.texts(folder));
    }

    @Test
    void aFileInItsPlaceIsRefused() throws IOException {
        Files.writeString(site, "mine");

        assertThrows(IOException.class, () -> RenderTarget.toDirectory(site).write(Works.NOT_REACHED));
        assertEquals("mine", Files.readString(site));
    }

    @Test
    void aLinkToAFolderInItsPlaceIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(site, elsewhere);

        assertThrows(IOException.class, () -> RenderTarget.toDirectory(site).write(Works.NOT_REACHED));
        assertEquals(List.of(), Works.names(elsewhere));
        assertTrue(Files.isSymbolicLink(site));
    }

    @Test
    void aFailureKeepsTheOldFolderAndLeavesNothingBeside() throws IOException {
        RenderTarget.toDirectory(site).write(SITE);
        Files.writeString(site.resolve("notes.txt"), "mine");
        Map<String, String> before = Works.texts(folder);

        IOException failure = assertThrows(
                IOException.class,
                () -> RenderTarget.toDirectory(site).write(Works.failingAfter("index.html", "half")));

        assertEquals(Works.FAILURE, failure.getMessage());
        assertEquals(before, Works.texts(folder));
        assertEquals(List.of("site"), Works.names(folder));
    }

    @Test
    void aFailureWhereNothingWasLeavesNothing() throws IOException {
        assertThrows(
                IOException.class,
                () -> RenderTarget.toDirectory(site).write(Works.failingAfter("index.html", "half")));

        assertEquals(List.of(), Works.names(folder));
    }

    @Test
    void noRendererMayWriteTheManifestOrOutsideTheFolder() {
        for (String name : List.of("chancery-manifest.txt", "CHANCERY-MANIFEST.TXT", "../x", "/etc/x", "a/../../x")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> RenderTarget.toDirectory(site).write(Works.file(name, "x")),
                    name);
        }
        assertFalse(Files.exists(site, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void aManifestThatLiesDeletesNothingElsewhere() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "precious");
        Files.createDirectory(site);
        Files.writeString(site.resolve("chancery-manifest.txt"), "../precious.txt\n" + precious + "\n");

        RenderTarget.toDirectory(site).write(SITE);

        assertEquals("precious", Files.readString(precious));
    }

    @Test
    void twoWritersOfOneFolderLeaveOneWholeOutput() throws IOException {
        RenderTarget.toDirectory(site).write(files -> {
            Works.write(files, "index.html", "slow");
            RenderTarget.toDirectory(site).write(Works.files("index.html", "fast", "en/one.html", "one"));
            return RenderReport.clean();
        });

        assertEquals(Map.of("index.html", "slow", "chancery-manifest.txt", "index.html\n"), Works.texts(site));
    }
}
