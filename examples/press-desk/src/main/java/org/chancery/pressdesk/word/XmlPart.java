package org.chancery.pressdesk.word;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;

/**
 * One XML file inside a Word file. No document type is accepted, so no entity is ever expanded and nothing is fetched.
 *
 * @param part its name
 * @param xml its bytes
 * @param name what errors call the file around it
 */
record XmlPart(String part, byte[] xml, String name) {
    private static final int MOST_DEPTH = 80;

    List<Snippet> text() throws InputException {
        var reader = new SnippetReader(part);
        read(reader::add);
        return reader.snippets();
    }

    /** Writes it anew, in UTF-8. */
    void writeWithoutReferences(OutputStream out) throws InputException {
        try {
            XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
            read(new ReferenceFilter(writer));
            writer.flush();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** What looks at the events of a part. */
    interface Visitor {
        void visit(XMLEvent event) throws XMLStreamException;
    }

    private void read(Visitor visitor) throws InputException {
        try {
            XMLEventReader events = factory().createXMLEventReader(new ByteArrayInputStream(xml));
            int depth = 0;
            while (events.hasNext()) {
                XMLEvent event = events.nextEvent();
                depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
                refuse(event, depth);
                visitor.visit(event);
            }
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private void refuse(XMLEvent event, int depth) throws InputException {
        if (event.getEventType() == XMLEvent.DTD) {
            throw new InputException(
                    "Its part " + part + " declares a document type, which no Word file does; it is not read",
                    Place.nowhere().in(name));
        }
        if (depth > MOST_DEPTH) {
            throw new LimitException("depth", MOST_DEPTH, Place.nowhere().in(name));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private InputException damaged(XMLStreamException e) {
        String why = String.valueOf(e.getMessage())
                .lines()
                .reduce((first, last) -> last)
                .orElse("");
        return new InputException(
                "Its part " + part + " is damaged (" + why + "); open it in Word and save it anew",
                Place.nowhere().in(name),
                e);
    }
}
