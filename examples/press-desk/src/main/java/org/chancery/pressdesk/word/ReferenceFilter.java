package org.chancery.pressdesk.word;

import java.util.Set;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Writes all events but those of references to notes and comments; used once. */
final class ReferenceFilter implements XmlPart.Visitor {
    private static final Set<String> REFERENCES = Set.of("footnoteReference", "endnoteReference", "commentReference");

    private final XMLEventWriter writer;
    private int inReference;

    ReferenceFilter(XMLEventWriter writer) {
        this.writer = writer;
    }

    @Override
    public void visit(XMLEvent event) throws XMLStreamException {
        boolean starts = event.isStartElement()
                && REFERENCES.contains(event.asStartElement().getName().getLocalPart());
        boolean ends = event.isEndElement()
                && REFERENCES.contains(event.asEndElement().getName().getLocalPart());
        inReference += starts ? 1 : 0;
        if (inReference == 0 && !event.isStartDocument()) {
            writer.add(event);
        }
        inReference -= ends ? 1 : 0;
    }
}
