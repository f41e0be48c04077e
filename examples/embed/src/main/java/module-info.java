/** The snippets of the documentation, compiled and run. */
module org.chancery.examples.embed {
    requires org.chancery.core;
    requires static org.jspecify;

    provides org.chancery.core.render.Renderer with
            org.chancery.examples.embed.PlainTextRenderer;
}
