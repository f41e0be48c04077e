package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar in the folder {@code plugins} is a format more; a broken one is named and left out, and nothing else breaks. */
class PluginsTest {
    @TempDir
    private Path work;

    private Path plugins;

    @BeforeEach
    void theFolderHasAPluginThatWorks() throws IOException {
        plugins = work.resolve("plugins");
        jars().with("Good", PluginJars.renderer("Good", "good")).pack(plugins.resolve("good.jar"), "Good", "Good");
    }

    @Test
    void aPluginIsAmongTheFormats() {
        Run run = formats();

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("good  text/plain, one file"), run.out());
        assertTrue(run.out().contains("pdf  application/pdf"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void itRenders() {
        Path out = work.resolve("out.txt");

        Run run = Run.withPlugins(plugins, "render", Examples.ENGLISH.toString(), "--to", "good", "-o", out.toString());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(Files.exists(out));
    }

    @Test
    void afterwardsThePluginsAreGone() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        formats();

        assertSame(before, Thread.currentThread().getContextClassLoader());
        assertFalse(Run.of("formats").out().contains("good"));
    }

    @Test
    void withoutAFolderThereIsNothingToSay() {
        Run run = Run.withPlugins(work.resolve("none"), "formats");

        assertEquals("", run.err());
        assertTrue(run.out().contains("pdf"), run.out());
    }

    @Test
    void aFileThatIsNoJarIsNamed() throws IOException {
        Files.writeString(plugins.resolve("broken.jar"), "This is no jar.");

        assertLeftOut("broken.jar", "it is no jar");
    }

    @Test
    void aJarWithoutRenderersIsNamed() throws IOException {
        jars().with("Good", PluginJars.renderer("Good", "other")).pack(plugins.resolve("broken.jar"), "", "Good");

        assertLeftOut("broken.jar", "names no renderer in META-INF/services/");
    }

    @Test
    void aRendererThatIsNotInItsJarIsNamed() throws IOException {
        jars().with("Good", PluginJars.renderer("Good", "other")).pack(plugins.resolve("broken.jar"), "Missing");

        assertLeftOut("broken.jar", "com.example.Missing");
    }

    @Test
    void aClassThatIsNotThereIsNamedAndAFolderWithBothJarsWorks() throws IOException {
        PluginJars jars = jars().with("Helper", "package com.example; public class Helper {}")
                .with("Needy", PluginJars.renderer("Needy", "needy", "new Helper();"));
        jars.pack(plugins.resolve("broken.jar"), "Needy", "Needy");
        assertLeftOut("broken.jar", "it lacks com.example.Helper; put it into a folder of its own");

        Files.delete(plugins.resolve("broken.jar"));
        jars.pack(plugins.resolve("needy/needy.jar"), "Needy", "Needy");
        jars.pack(plugins.resolve("needy/helper.jar"), "", "Helper");
        assertTrue(formats().out().contains("needy  text/plain"), formats().err());
    }

    @Test
    void aRendererThatThrowsIsNamed() throws IOException {
        String source = PluginJars.renderer("Bad", "bad", "if (true) throw new IllegalStateException(\"No licence\");");
        jars().with("Bad", source).pack(plugins.resolve("broken.jar"), "Bad", "Bad");

        assertLeftOut("broken.jar", "No licence");
    }

    @Test
    void aRendererOfAnotherVersionIsNamed() throws IOException {
        String source = PluginJars.renderer("Old", "old")
                .replace("public OutputFormat format()", "public OutputFormat outputFormat()")
                .replace("public class Old", "public abstract class Old");
        jars().with("Old", source).pack(plugins.resolve("broken.jar"), "Old", "Old");

        assertLeftOut("broken.jar", "ask its author for one made for this version");
    }

    @Test
    void aFormatThatIsThereAlreadyIsNamed() throws IOException {
        jars().with("Mine", PluginJars.renderer("Mine", "pdf")).pack(plugins.resolve("broken.jar"), "Mine", "Mine");

        assertLeftOut("broken.jar", "it makes \"pdf\", which is here already");
    }

    private void assertLeftOut(String jar, String why) {
        Run run = formats();

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.err().startsWith("chancery: plug-in " + jar + " is left out: "), run.err());
        assertTrue(run.err().contains(why), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.out().contains("good  text/plain"), run.out());
        assertFalse(run.out().contains("com.example"), run.out());
    }

    private Run formats() {
        return Run.withPlugins(plugins, "formats");
    }

    private PluginJars jars() {
        return new PluginJars(work);
    }
}
