/** A renderer as a third party would write it: it sees what the library exports and nothing else. */
module org.chancery.examples.akomantoso {
    requires org.chancery.core;
    requires java.xml;
    requires static org.jspecify;

    provides org.chancery.core.render.Renderer with
            org.chancery.examples.akomantoso.AkomaNtosoRenderer;
}
