/** What the README shows, as code that is compiled and run. */
module org.chancery.examples.embed {
    requires org.chancery.core;
    requires org.chancery.render.html;
    requires org.chancery.render.pdf;
    requires org.chancery.render.epub;
    requires static org.jspecify;
}
