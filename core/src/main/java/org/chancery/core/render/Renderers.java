package org.chancery.core.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The renderers at hand, by the id of their format. Immutable. */
public final class Renderers implements Iterable<Renderer> {
    private static final System.Logger LOG = System.getLogger(Renderers.class.getName());

    /** More than anybody has installed; a class loader that cannot list its files fails again whenever it is asked. */
    private static final int MOST_BROKEN = 20;

    private final Map<String, Renderer> byId;

    private Renderers(Iterable<Renderer> renderers) {
        byId = new LinkedHashMap<>();
        for (Renderer renderer : renderers) {
            Renderer other = byId.putIfAbsent(renderer.format().id(), renderer);
            if (other != null) {
                throw new IllegalArgumentException(
                        "Two renderers make \"" + renderer.format().id() + "\": "
                                + other.getClass().getName() + " and "
                                + renderer.getClass().getName());
            }
        }
    }

    /**
     * {@return the renderers that {@link ServiceLoader} finds, on the module path and on the class path, sorted by format
     * id; one that cannot be loaded is logged and left out}
     *
     * <p>They are looked for through the thread's context class loader, which sees what the application brings. A thread
     * whose loader sees none, as those of the common pool in some servers, gets those that the library itself sees.
     *
     * @throws IllegalArgumentException when two make the same format; the message names both classes
     */
    public static Renderers installed() {
        Renderers found = found(ServiceLoader.load(Renderer.class));
        return found.byId.isEmpty() ? installed(Renderers.class.getClassLoader()) : found;
    }

    /** {@return as {@link #installed()}, through this class loader alone} */
    public static Renderers installed(ClassLoader loader) {
        return found(ServiceLoader.load(Renderer.class, loader));
    }

    /** {@return as {@link #installed()}, in this module layer and those below it, for programs that make layers} */
    public static Renderers installed(ModuleLayer layer) {
        return found(ServiceLoader.load(layer, Renderer.class));
    }

    /** {@return exactly these renderers} */
    public static Renderers of(Renderer... renderers) {
        return new Renderers(Arrays.asList(renderers));
    }

    /**
     * {@return the renderer of a format}
     *
     * @throws IllegalArgumentException when there is none; the message lists those there are
     */
    public Renderer get(String formatId) {
        Renderer renderer = byId.get(formatId);
        if (renderer == null) {
            throw new IllegalArgumentException("No renderer makes \"" + formatId + "\"; there is "
                    + (byId.isEmpty() ? "none" : String.join(", ", byId.keySet())));
        }
        return renderer;
    }

    @Override
    public Iterator<Renderer> iterator() {
        return List.copyOf(byId.values()).iterator();
    }

    private static Renderers found(ServiceLoader<Renderer> loader) {
        var found = new ArrayList<Renderer>();
        Iterator<Renderer> providers = loader.iterator();
        int broken = 0;
        while (broken < MOST_BROKEN) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                Renderer renderer = providers.next();
                renderer.format(); // asked here, so that one which cannot answer is left out
                found.add(renderer);
            } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
                broken++;
                LOG.log(System.Logger.Level.WARNING, "A renderer cannot be loaded and is left out", e);
            }
        }
        found.sort(Comparator.comparing(renderer -> renderer.format().id()));
        return new Renderers(found);
    }
}
