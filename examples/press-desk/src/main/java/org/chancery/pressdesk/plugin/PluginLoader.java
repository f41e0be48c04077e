package org.chancery.pressdesk.plugin;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** Finds in the program first, then in one plug-in after the other. The plug-ins do not see each other. */
final class PluginLoader extends ClassLoader {
    private final List<Plugin> plugins;

    PluginLoader(List<Plugin> plugins, ClassLoader program) {
        super(program);
        this.plugins = List.copyOf(plugins);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (Plugin plugin : plugins) {
            if (plugin.provides(name)) {
                return plugin.loader().loadClass(name);
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        var found = new ArrayList<URL>();
        for (Plugin plugin : plugins) {
            found.addAll(Collections.list(plugin.loader().findResources(name)));
        }
        return Collections.enumeration(found);
    }
}
