/** The staff command {@code chancery}. */
module org.chancery.pressdesk {
    requires org.chancery.core;
    requires org.chancery.render.html;
    requires org.chancery.render.pdf;
    requires org.chancery.render.epub;
    requires org.chancery.examples.vcard;
    requires info.picocli;
    requires java.logging;
    requires java.xml;
    requires mammoth;
    requires tools.jackson.databind;
    requires static org.jspecify;

    uses org.chancery.core.render.Renderer; // in plug-ins

    // picocli sets the fields of commands by reflection.
    opens org.chancery.pressdesk to
            info.picocli;
}
