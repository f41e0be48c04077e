package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesTest {
    @TempDir
    Path temporary;

    Path folder;
    Resources resources;

    @BeforeEach
    void fillTheFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("input"));
        Files.createDirectory(folder.resolve("pictures"));
        Files.writeString(folder.resolve("pictures/talks.jpg"), "talks");
        Files.writeString(temporary.resolve("secret.jpg"), "secret");
        resources = Resources.in(folder);
    }

    @Test
    void aFileBelowTheFolderIsRead() throws IOException {
        assertArrayEquals(
                "talks".getBytes(StandardCharsets.UTF_8),
                resources.read("pictures/talks.jpg").orElseThrow());
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        List<String> names = List.of(
                "../secret.jpg",
                "pictures/../../secret.jpg",
                temporary.resolve("secret.jpg").toString(),
                "..\\secret.jpg",
                "file:../secret.jpg",
                "pictures/talks.jpg/../../../secret.jpg");
        for (String name : names) {
            assertEquals(Optional.empty(), resources.read(name), name);
        }
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("talks.jpg"), temporary.resolve("secret.jpg"));
        Files.createSymbolicLink(folder.resolve("up"), temporary);

        assertEquals(Optional.empty(), resources.read("talks.jpg"));
        assertEquals(Optional.empty(), resources.read("up/secret.jpg"));
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("cover.jpg"), folder.resolve("pictures/talks.jpg"));

        assertEquals(5, resources.read("cover.jpg").orElseThrow().length);
    }

    @Test
    void whatIsNoFileIsNoResource() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling.jpg"), folder.resolve("nothing"));
        for (String name : List.of("", ".", "pictures", "missing.jpg", "dangling.jpg", "a\u0000b")) {
            assertEquals(Optional.empty(), resources.read(name), name);
        }
    }

    @Test
    void aFolderThatIsItselfALinkIsTheFolderItLeadsTo() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

        assertEquals(5, Resources.in(link).read("pictures/talks.jpg").orElseThrow().length);
    }

    @Test
    void noResourcesHaveNone() throws IOException {
        assertEquals(Optional.empty(), Resources.none().read("pictures/talks.jpg"));
    }

    @Test
    void aFileIsReadUpToTheLimitAndALargerOneIsNamed() throws IOException {
        assertEquals(5, Resources.in(folder, 5).read("pictures/talks.jpg").orElseThrow().length);

        LimitException larger =
                assertThrows(LimitException.class, () -> Resources.in(folder, 4).read("pictures/talks.jpg"));
        assertEquals("resource-bytes", larger.limit());
        assertEquals(Place.nowhere().in("pictures/talks.jpg"), larger.place());
    }
}
