/**
 * Renders a publication as an accessible e-book.
 *
 * @provides org.chancery.core.render.Renderer the format {@code epub}
 */
module org.chancery.render.epub {
    requires transitive org.chancery.core;
    requires static transitive org.jspecify;
    requires java.xml;
    requires org.chancery.render.html;

    exports org.chancery.render.epub;

    provides org.chancery.core.render.Renderer with
            org.chancery.render.epub.EpubRenderer;
}
