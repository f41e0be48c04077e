/** Renders a publication as accessible web pages. */
module org.chancery.render.html {
    requires transitive org.chancery.core;
    requires static transitive org.jspecify;
    requires freemarker;

    // With its first class: exports org.chancery.render.html;
}
