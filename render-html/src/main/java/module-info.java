/**
 * Renders a publication as accessible web pages.
 *
 * <p>{@link org.chancery.render.html.HtmlRenderer} makes whole sites;
 * {@link org.chancery.render.html.StatementMarkup} writes one statement for the page of somebody else.
 */
module org.chancery.render.html {
    requires transitive org.chancery.core;
    requires static transitive org.jspecify;
    requires freemarker;
    requires tools.jackson.core;

    exports org.chancery.render.html;
    exports org.chancery.render.html.internal.view to
            freemarker;

    provides org.chancery.core.render.Renderer with
            org.chancery.render.html.HtmlRenderer;
}
