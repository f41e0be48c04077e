package org.chancery.render.epub.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chancery.core.render.Labels.Label;

/**
 * Writes one XML document, escaping all that is text. Names are written as they are given, prefix and all; namespaces
 * are declared as attributes; attributes are given as names and values in turn.
 */
final class Xml implements Closeable {
    /** The JDK's own, whatever else is installed, so that the bytes are the same everywhere. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final OutputStream bytes;
    private final Writer out;
    private final XMLStreamWriter xml;

    /** Begins a document; closing it closes the stream. */
    Xml(OutputStream bytes) throws IOException {
        this.bytes = bytes;
        out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        try {
            xml = FACTORY.createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Opens an element. */
    Xml open(String name, String... attributes) throws IOException {
        write(() -> xml.writeStartElement(name));
        return attributes(attributes);
    }

    /** Adds attributes to the element that was opened last. */
    Xml attributes(String... attributes) throws IOException {
        return write(() -> {
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        });
    }

    /** Ends the innermost element, and the line. */
    Xml end() throws IOException {
        return write(() -> {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    /** The declaration that makes it a page. */
    Xml doctype() throws IOException {
        return write(() -> xml.writeDTD("<!DOCTYPE html>\n"));
    }

    Xml text(String text) throws IOException {
        return write(() -> xml.writeCharacters(text));
    }

    /** An element that holds nothing, on a line of its own. */
    Xml empty(String name, String... attributes) throws IOException {
        text("\n");
        write(() -> xml.writeEmptyElement(name));
        return attributes(attributes);
    }

    /** An element that holds a text. */
    Xml element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).end();
    }

    /** The same words in several languages on one line, each marked as what it is. */
    Xml spans(List<Label> words) throws IOException {
        for (Label word : words) {
            text(word.equals(words.getFirst()) ? "" : " / ");
            element("span", word.text(), language(word));
        }
        return this;
    }

    /**
     * The same words in several languages, a line for each. The strokes between them show where a reading program makes
     * one line of it, as in its own list of contents.
     */
    Xml names(List<Label> words) throws IOException {
        for (Label word : words) {
            if (!word.equals(words.getFirst())) {
                open("span", "class", "between").text(" / ").end();
            }
            open("span", language(word))
                    .attributes("class", "line")
                    .text(word.text())
                    .end();
        }
        return this;
    }

    /** The same words in several languages, a line for each. */
    Xml lines(List<Label> words) throws IOException {
        for (Label word : words) {
            open("span", language(word))
                    .attributes("class", "line")
                    .text(word.text())
                    .end();
        }
        return this;
    }

    /** Markup that somebody else has escaped. */
    Xml raw(String markup) throws IOException {
        text("\n"); // ends the tag before it
        write(xml::flush);
        bytes.write(markup.getBytes(StandardCharsets.UTF_8)); // in one piece, which is faster than a writer
        return this;
    }

    @Override
    public void close() throws IOException {
        write(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
        out.close();
    }

    /** The language, and the direction found from the words, which keeps them apart from what is around them. */
    private static String[] language(Label word) {
        String tag = word.language().toLanguageTag();
        return new String[] {"lang", tag, "xml:lang", tag, "dir", "auto"};
    }

    private Xml write(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** What the disk said, rather than the XML writer that passed it on. */
    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
