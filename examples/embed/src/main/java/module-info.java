/** The snippets of the documentation, compiled and run. */
module org.chancery.examples.embed {
    requires org.chancery.core;
    requires org.chancery.render.html;
    requires jdk.httpserver;
    requires mammoth;
    requires static org.jspecify;
}
