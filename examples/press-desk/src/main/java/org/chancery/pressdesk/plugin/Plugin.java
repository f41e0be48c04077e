package org.chancery.pressdesk.plugin;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.Renderer;

/**
 * A plug-in that works: its renderers could be made and say what they are.
 *
 * @param loader its own
 * @param renderers the names of their classes
 * @param formats what they make
 */
record Plugin(URLClassLoader loader, List<String> renderers, List<String> formats) {
    private static final String SERVICES = "META-INF/services/" + Renderer.class.getName();

    static Plugin load(Path file, ClassLoader program) throws BrokenPluginException {
        URLClassLoader loader = new URLClassLoader("plug-in " + file.getFileName(), urls(file), program);
        try {
            if (loader.findResource(SERVICES) == null) {
                throw new BrokenPluginException("it names no renderer in " + SERVICES
                        + "; it is another program's, delete it, or ask its author");
            }
            List<Renderer> made = ServiceLoader.load(Renderer.class, loader).stream()
                    .filter(provider -> loader.equals(provider.type().getClassLoader()))
                    .map(ServiceLoader.Provider::get)
                    .toList();
            return new Plugin(
                    loader,
                    made.stream().map(renderer -> renderer.getClass().getName()).toList(),
                    made.stream().map(Plugin::tried).map(OutputFormat::id).toList());
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            throw new BrokenPluginException(explained(e.getCause() == null ? e : e.getCause()), e);
        }
    }

    /** Why, and what to do. */
    private static String explained(Throwable cause) {
        return switch (cause) {
            case UnsupportedClassVersionError ignored ->
                "it needs a newer Java than this (" + Runtime.version().feature() + "); install that";
            case NoClassDefFoundError lacking ->
                "it lacks " + String.valueOf(lacking.getMessage()).replace('/', '.')
                        + "; put it into a folder of its own in here, with the jar that has this class";
            default -> "its renderer does not work here (" + cause + "); ask its author for one made for this version";
        };
    }

    /** A renderer made for another version tells by lacking what is asked here. */
    private static OutputFormat tried(Renderer renderer) {
        if (renderer.layouts().isEmpty()) {
            throw new IllegalStateException("it has no layout");
        }
        for (RenderOption<?> option : renderer.options()) {
            Objects.requireNonNull(option);
        }
        return Objects.requireNonNull(renderer.format());
    }

    /** A folder's jars are one plug-in. */
    private static URL[] urls(Path file) throws BrokenPluginException {
        try {
            if (!Files.isDirectory(file)) {
                return new URL[] {url(file)};
            }
            List<Path> jars;
            try (Stream<Path> files = Files.list(file)) {
                jars = files.filter(Plugins::isJar).sorted().toList();
            }
            URL[] urls = new URL[jars.size()];
            for (int i = 0; i < urls.length; i++) {
                urls[i] = url(jars.get(i));
            }
            return urls;
        } catch (IOException e) {
            throw new BrokenPluginException("it is no jar (" + e.getMessage() + "); get it again", e);
        }
    }

    /** A class loader would pass over a file that is no jar in silence. */
    private static URL url(Path jar) throws IOException {
        new JarFile(jar.toFile()).close();
        return jar.toUri().toURL();
    }

    boolean provides(String renderer) {
        return renderers.contains(renderer);
    }

    void requireNewFormats(Set<String> known) throws BrokenPluginException {
        for (String format : formats) {
            if (!known.add(format)) {
                throw new BrokenPluginException("it makes \"" + format
                        + "\", which is here already; delete it, or the other plug-in that makes it");
            }
        }
    }
}
