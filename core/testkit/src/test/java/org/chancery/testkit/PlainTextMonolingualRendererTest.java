package org.chancery.testkit;

import java.util.List;
import org.chancery.core.render.Layout;
import org.chancery.core.render.Renderer;

/** An honest renderer of one language at a time passes. */
class PlainTextMonolingualRendererTest extends PlainTextContract {
    @Override
    protected Renderer renderer() {
        return new PlainTextRenderer() {
            @Override
            public List<Layout> layouts() {
                return List.of(Layout.SINGLE);
            }
        };
    }
}
