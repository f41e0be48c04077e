package org.chancery.examples.akomantoso;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chancery.core.render.RenderException;

/** Writes elements of Akoma Ntoso. The JDK's own writer escapes; no other is looked for, so that bytes are the same. */
final class Xml {
    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final XMLStreamWriter writer;

    Xml(OutputStream out) throws IOException {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** What stands within an element. */
    interface Content {
        void write() throws IOException, XMLStreamException;
    }

    void document(Content content) throws IOException {
        try {
            writer.setDefaultNamespace(NAMESPACE);
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeCharacters("\n");
            writer.writeStartElement(NAMESPACE, "akomaNtoso");
            writer.writeDefaultNamespace(NAMESPACE);
            content.write();
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** An element on a line of its own, with attributes in pairs of name and value. */
    void block(String name, Content content, String... attributes) throws IOException, XMLStreamException {
        writer.writeCharacters("\n");
        inline(name, content, attributes);
    }

    void inline(String name, Content content, String... attributes) throws IOException, XMLStreamException {
        writer.writeStartElement(NAMESPACE, name);
        attributes(attributes);
        content.write();
        writer.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEmptyElement(NAMESPACE, name);
        attributes(attributes);
    }

    void text(String words) throws XMLStreamException {
        writer.writeCharacters(words);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals("xml:lang")) {
                writer.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", attributes[i + 1]);
            } else {
                writer.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    /** What stopped the writer is mostly the disk. */
    private static IOException failure(XMLStreamException e) {
        return e.getCause() instanceof IOException io ? io : new RenderException("The XML cannot be written", e);
    }
}
