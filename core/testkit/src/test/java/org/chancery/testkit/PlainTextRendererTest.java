package org.chancery.testkit;

import org.chancery.core.render.Renderer;

/** An honest renderer of one file passes. */
class PlainTextRendererTest extends PlainTextContract {
    @Override
    protected Renderer renderer() {
        return new PlainTextRenderer();
    }
}
