/** The staff command {@code chancery}. */
module org.chancery.pressdesk {
    requires org.chancery.core;
    requires org.chancery.render.html;
    requires org.chancery.render.pdf;
    requires org.chancery.render.epub;
    requires static org.jspecify;
    requires info.picocli;
}
