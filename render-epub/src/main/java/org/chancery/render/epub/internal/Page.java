package org.chancery.render.epub.internal;

import java.io.IOException;
import org.chancery.core.render.Direction;

/** The frame of a content document: all but what is in its body. */
final class Page {
    private Page() {}

    /** Writes a section of the book as a document. */
    static void write(BookZip zip, Section section, Body body) throws IOException {
        try (Xml xml = zip.document(section.file())) {
            String language = section.language().toLanguageTag();
            String direction = Direction.of(section.language()).word();
            xml.doctype()
                    .open(
                            "html",
                            "xmlns",
                            "http://www.w3.org/1999/xhtml",
                            "xmlns:epub",
                            "http://www.idpf.org/2007/ops",
                            "lang",
                            language,
                            "xml:lang",
                            language,
                            "dir",
                            direction)
                    .open("head")
                    .element("title", section.title().getFirst().text())
                    .empty("link", "rel", "stylesheet", "type", "text/css", "href", Style.FILE)
                    .end()
                    .open("body", "epub:type", section.matter().type());
            body.writeTo(xml);
            xml.end().end();
        }
    }

    /** What writes the inside of the body. */
    @FunctionalInterface
    interface Body {
        /** Writes whole elements. */
        void writeTo(Xml xml) throws IOException;
    }
}
