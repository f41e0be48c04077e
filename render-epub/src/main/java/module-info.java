/** Renders a publication as an accessible e-book. */
module org.chancery.render.epub {
    requires transitive org.chancery.core;
    requires static transitive org.jspecify;
    requires org.chancery.render.html;

    // With its first class: exports org.chancery.render.epub;
}
