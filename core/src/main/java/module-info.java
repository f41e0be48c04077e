/**
 * Official statements, press question-and-answer sessions and embassy contacts, word for word.
 *
 * <p>Where to begin: {@link org.chancery.core.model.Statement} is what everything is about, and
 * {@link org.chancery.core.render.Renderers} finds what turns it into a page, a brief or a book.
 *
 * @uses org.chancery.core.render.Renderer the output formats that are installed
 */
module org.chancery.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports org.chancery.core.finding;
    exports org.chancery.core.model;
    exports org.chancery.core.render;

    uses org.chancery.core.render.Renderer;
}
