package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken is named in a sentence, and nothing is written. */
class DamagedThingsTest {
    private static final int MAJOR_VERSION = 7; // of a class file: its last byte

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"<w:document", "<w:document xmlns:w=\"w\"><w:body>", "<a></b>", "no markup"})
    void aWordFileWhoseTextIsNoXmlIsNamed(String text) throws IOException {
        Path file = folder.resolve("talks.docx");
        Files.write(file, new WordFiles().with("word/document.xml", text).bytes());

        assertRefused(file);
    }

    @Test
    void aWordFileThatBreaksOffIsNamed() throws IOException {
        byte[] whole =
                new WordFiles().withBody(WordFiles.paragraph("Question: When?")).bytes();
        Path file = folder.resolve("talks.docx");
        var half = new ByteArrayOutputStream();
        half.write(whole, 0, whole.length / 2);
        Files.write(file, half.toByteArray());

        assertRefused(file);
    }

    @Test
    void hostileRow29APluginForANewerJavaIsNamed() throws IOException {
        Path made = folder.resolve("made.jar");
        new PluginJars(folder).with("New", PluginJars.renderer("New", "new")).pack(made, "New", "New");
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        makeNewer(made, plugins.resolve("new.jar"));

        Run run = Run.withPlugins(plugins, "formats");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.err().startsWith("chancery: plug-in new.jar is left out: it needs a newer Java"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.out().contains("pdf  application/pdf"), run.out());
    }

    @Test
    void aFileWhereAFolderShouldBeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Keep me.");

        Run run = Run.of(
                "brief",
                Examples.ENGLISH.toString(),
                "-o",
                file.resolve("brief.pdf").toString());

        assertEquals(ExitCode.OUTPUT, run.code(), run.err());
        assertTrue(run.err().contains("chancery: " + file), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertEquals("Keep me.", Files.readString(file));
    }

    private void assertRefused(Path file) {
        Path output = folder.resolve("out.json");

        Run run = Run.of("read", file.toString(), "-o", output.toString());

        assertEquals(ExitCode.INPUT, run.code(), run.err());
        assertTrue(run.err().startsWith(file + ": error: "), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertTrue(Files.notExists(output));
    }

    private static void makeNewer(Path jar, Path newer) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(newer))) {
            for (ZipEntry entry : from.stream().toList()) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith(".class")) {
                    bytes[MAJOR_VERSION] = Byte.MAX_VALUE;
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(bytes);
                to.closeEntry();
            }
        }
    }
}
