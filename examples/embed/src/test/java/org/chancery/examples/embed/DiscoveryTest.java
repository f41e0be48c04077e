package org.chancery.examples.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.StreamSupport;
import org.chancery.core.render.Renderers;
import org.junit.jupiter.api.Test;

/** Renderers are found wherever an application runs. */
class DiscoveryTest {
    private static final List<String> FORMATS = List.of("epub", "html", "pdf");

    @Test
    void theContextClassLoaderFindsThem() {
        assertEquals(FORMATS, formats(Renderers.installed()));
    }

    @Test
    void aThreadWhoseLoaderSeesNoneGetsThoseOfTheLibrary() {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try {
            for (ClassLoader blind : new ClassLoader[] {ClassLoader.getPlatformClassLoader(), null}) {
                thread.setContextClassLoader(blind);
                assertEquals(FORMATS, formats(Renderers.installed()));
            }
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Test
    void aModuleLayerHasThoseOfItsModules() {
        assertEquals(
                FORMATS,
                formats(Renderers.installed(DiscoveryTest.class.getModule().getLayer())));
    }

    private static List<String> formats(Renderers renderers) {
        return StreamSupport.stream(renderers.spliterator(), false)
                .map(renderer -> renderer.format().id())
                .toList();
    }
}
