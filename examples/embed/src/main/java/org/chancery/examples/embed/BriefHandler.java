package org.chancery.examples.embed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.chancery.core.model.Publication;
import org.chancery.core.render.InMemoryTarget;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;

/**
 * Answers a request over HTTP with a document. In memory first: when rendering fails, nothing was sent, and the status can
 * still say so. One renderer serves all requests.
 */
public final class BriefHandler implements HttpHandler {
    private final Renderer renderer;
    private final Supplier<Publication> publication;

    /** For a renderer of one file, and whatever is to be published at the time of a request. */
    public BriefHandler(Renderer renderer, Supplier<Publication> publication) {
        this.renderer = renderer;
        this.publication = publication;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        InMemoryTarget target = RenderTarget.inMemory();
        renderer.render(RenderRequest.of(publication.get()).build(), target);
        byte[] body = target.bytes();
        exchange.getResponseHeaders().set("Content-Type", renderer.format().mediaType());
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
