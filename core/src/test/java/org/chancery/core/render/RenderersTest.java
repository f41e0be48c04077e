package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderersTest {
    @TempDir
    Path plugins;

    @Test
    void aRendererIsFoundByItsFormat() {
        Renderer pdf = stub("pdf");

        assertEquals(pdf, Renderers.of(stub("html"), pdf).get("pdf"));
    }

    @Test
    void anUnknownFormatIsRefusedWithThoseThereAre() {
        assertEquals("No renderer makes \"odt\"; there is html, pdf", refusal("odt", stub("html"), stub("pdf")));
        assertEquals("No renderer makes \"odt\"; there is none", refusal("odt"));
    }

    @Test
    void twoRenderersOfOneFormatAreRefusedByTheirClasses() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Renderers.of(stub("good"), new Good()));

        assertEquals(
                "Two renderers make \"good\": " + StubRenderer.class.getName() + " and " + Good.class.getName(),
                refusal.getMessage());
    }

    @Test
    void installedRenderersAreSortedByFormat() throws IOException {
        assertEquals(List.of("another", "good"), installed(Good.class.getName(), Another.class.getName()));
    }

    @Test
    void brokenProvidersAreLeftOut() throws IOException {
        assertEquals(
                List.of("good"),
                installed(
                        ThrowsFromItsConstructor.class.getName(),
                        ThrowsFromItsFormat.class.getName(),
                        HasNoPublicConstructor.class.getName(),
                        FailsToLink.class.getName(),
                        "org.example.IsNotThere",
                        "java.lang.String",
                        Good.class.getName()));
    }

    @Test
    void aServiceFileThatIsNoneIsLeftOut() throws IOException {
        assertEquals(List.of(), installed("this is no class name"));
    }

    @Test
    void aLoaderThatCannotListItsFilesHasNone() {
        ClassLoader broken = new ClassLoader(null) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                throw new IOException("The disk is gone");
            }
        };
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertFalse(Renderers.installed(broken).iterator().hasNext()));
    }

    @Test
    void nothingInstalledIsNoError() throws IOException {
        assertEquals(List.of(), installed("# nothing"));
    }

    @Test
    void aClassMadeForANewerJavaIsLeftOut() throws IOException {
        byte[] header = {
            (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, (byte) 0x7F, (byte) 0xFF, 0, 1, 0, 0, 0, 0, 0, 0
        };
        Files.createDirectories(plugins.resolve("plugin"));
        Files.write(plugins.resolve("plugin/FromTheFuture.class"), header);

        assertEquals(List.of("good"), installed("plugin.FromTheFuture", Good.class.getName()));
    }

    private List<String> installed(String... providers) throws IOException {
        Path services = Files.createDirectories(plugins.resolve("META-INF/services"));
        Files.write(services.resolve(Renderer.class.getName()), List.of(providers));
        try (URLClassLoader loader = new PluginLoader(plugins)) {
            return StreamSupport.stream(Renderers.installed(loader).spliterator(), false)
                    .map(renderer -> renderer.format().id())
                    .toList();
        }
    }

    /** Defines the providers below anew, as classes of a plug-in, which belong to no named module. */
    private static final class PluginLoader extends URLClassLoader {
        PluginLoader(Path plugins) throws MalformedURLException {
            super(new URL[] {plugins.toUri().toURL()}, RenderersTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(RenderersTest.class.getName() + "$")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
            try (InputStream in = RenderersTest.class.getResourceAsStream(file)) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private static String refusal(String format, Renderer... renderers) {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> Renderers.of(renderers).get(format))
                .getMessage();
        assertTrue(message.contains(format));
        return message;
    }

    private static StubRenderer stub(String format) {
        return new StubRenderer(format, List.of(Layout.SINGLE), List.of());
    }

    /** A provider without fault. */
    public static class Good implements Renderer {
        @Override
        public OutputFormat format() {
            return new OutputFormat("good", "text/plain", "txt", OutputFormat.Files.ONE);
        }

        @Override
        public List<Layout> layouts() {
            return List.of(Layout.SINGLE);
        }

        @Override
        public List<RenderOption<?>> options() {
            return List.of();
        }

        @Override
        public RenderReport render(RenderRequest request, RenderTarget target) {
            return RenderReport.clean();
        }
    }

    /** Another without fault. */
    public static final class Another extends Good {
        @Override
        public OutputFormat format() {
            return new OutputFormat("another", "text/plain", "txt", OutputFormat.Files.ONE);
        }
    }

    /** Cannot be made. */
    public static final class ThrowsFromItsConstructor extends Good {
        /** Throws. */
        public ThrowsFromItsConstructor() {
            throw new IllegalStateException("no fonts on this machine");
        }
    }

    /** Can be made but cannot say what it is. */
    public static final class ThrowsFromItsFormat extends Good {
        @Override
        public OutputFormat format() {
            throw new IllegalStateException("not today");
        }
    }

    /** Cannot be called. */
    public static final class HasNoPublicConstructor extends Good {
        private HasNoPublicConstructor() {}
    }

    /** Misses a class of its own. */
    public static final class FailsToLink extends Good {
        static {
            if (Good.class.getName() != null) {
                throw new NoClassDefFoundError("com/example/Missing");
            }
        }
    }
}
