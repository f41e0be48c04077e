package org.chancery.pressdesk.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.core.render.Renderers;

/**
 * The renderers in the folder {@code plugins}. Each jar there is a plug-in with a class loader of its own, and so is each
 * folder of jars that need each other. One that is broken is named and left out.
 */
public final class Plugins {
    private Plugins() {}

    /**
     * {@return a class loader through which {@link Renderers#installed()} finds those of the program and those of the
     * plug-ins that work}
     *
     * @param folder where plug-ins are, if there is such a folder
     * @param program the loader of the program
     * @param warnings takes a sentence for each plug-in that is left out: which, why, and what to do
     */
    public static ClassLoader in(Optional<Path> folder, ClassLoader program, Consumer<String> warnings) {
        var working = new ArrayList<Plugin>();
        Set<String> formats = new HashSet<>();
        for (Path file : folder.map(found -> files(found, warnings)).orElse(List.of())) {
            try {
                if (formats.isEmpty()) {
                    Renderers.installed(program)
                            .forEach(known -> formats.add(known.format().id()));
                }
                Plugin plugin = Plugin.load(file, program);
                plugin.requireNewFormats(formats);
                working.add(plugin);
            } catch (BrokenPluginException e) {
                warnings.accept("plug-in " + file.getFileName() + " is left out: " + e.getMessage());
            }
        }
        return working.isEmpty() ? program : new PluginLoader(working, program);
    }

    /** In the order of their names, so that it is always the same one that comes too late with a format. */
    private static List<Path> files(Path folder, Consumer<String> warnings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isDirectory(file) || isJar(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            warnings.accept("the plug-ins in " + folder + " cannot be read; allow it, or delete the folder");
            return List.of();
        }
    }

    static boolean isJar(Path file) {
        return file.getFileName().toString().endsWith(".jar");
    }
}
