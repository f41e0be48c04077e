package org.chancery.core.render;

import java.util.List;

/**
 * A renderer that renders nothing.
 *
 * @param id of its format
 * @param layouts what it offers
 * @param options what it can be told
 */
record StubRenderer(String id, List<Layout> layouts, List<RenderOption<?>> options) implements Renderer {
    @Override
    public OutputFormat format() {
        return new OutputFormat(id, "text/plain", "txt", OutputFormat.Files.ONE);
    }

    @Override
    public RenderReport render(RenderRequest request, RenderTarget target) {
        throw new UnsupportedOperationException();
    }
}
