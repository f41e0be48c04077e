package org.chancery.render.epub.internal;

import java.io.IOException;
import org.chancery.core.render.Direction;

/**
 * The package document: what the book is, which files it holds, and in which order they are read.
 *
 * @param direction in which pages are turned: that of the first language
 */
record PackageDocument(Metadata metadata, Contents contents, Pictures pictures, Direction direction) {
    static final String FILE = "package.opf";
    static final String TYPE = "application/oebps-package+xml";

    void write(BookZip zip) throws IOException {
        try (Xml xml = zip.document(FILE)) {
            xml.open(
                    "package",
                    "xmlns",
                    "http://www.idpf.org/2007/opf",
                    "version",
                    "3.0",
                    "unique-identifier",
                    Metadata.IDENTIFIER,
                    "xml:lang",
                    contents.cover().language().toLanguageTag());
            metadata.writeTo(xml);
            writeManifest(xml);
            writeSpine(xml);
            xml.end();
        }
    }

    private void writeManifest(Xml xml) throws IOException {
        xml.open("manifest");
        writeItem(xml, "style", Style.FILE, Style.TYPE);
        writeItem(xml, "cover-image", Cover.FILE, Cover.TYPE, "properties", "cover-image");
        for (Section section : contents.inOrder()) {
            boolean navigation = section.equals(contents.navigation());
            String[] properties = navigation ? new String[] {"properties", "nav"} : new String[0];
            writeItem(xml, section.name(), section.file(), Section.TYPE, properties);
        }
        for (Picture picture : pictures.shown()) {
            writeItem(xml, picture.name(), picture.file(), picture.header().mediaType());
        }
        xml.end();
    }

    private static void writeItem(Xml xml, String id, String file, String type, String... properties)
            throws IOException {
        xml.empty("item", "id", id, "href", file, "media-type", type).attributes(properties);
    }

    private void writeSpine(Xml xml) throws IOException {
        xml.open("spine", "page-progression-direction", direction.word());
        for (Section section : contents.inOrder()) {
            xml.empty("itemref", "idref", section.name());
        }
        xml.end();
    }
}
