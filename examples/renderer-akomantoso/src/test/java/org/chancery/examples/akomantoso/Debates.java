package org.chancery.examples.akomantoso;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** Reads debates as anybody's XML parser does. */
final class Debates {
    private static final Set<String> INLINE = Set.of("ins", "remark", "i", "a", "span", "docTitle");

    private Debates() {}

    /** The documents of an output in the order in which they were made. */
    static List<Document> in(Path output) throws IOException {
        var documents = new ArrayList<Document>();
        for (String name : Files.readAllLines(output.resolve("chancery-manifest.txt"))) {
            if (name.endsWith(".xml")) {
                documents.add(parse(Files.readAllBytes(output.resolve(name))));
            }
        }
        return documents;
    }

    static Document parse(byte[] bytes) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** Refuses what is not valid against our narrower schema. */
    static void validate(Document document) throws IOException {
        URL schema = Objects.requireNonNull(Debates.class.getResource("debate-subset.xsd"));
        try {
            SchemaFactory.newDefaultInstance().newSchema(schema).newValidator().validate(new DOMSource(document));
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** What stands in a language, a line for each block; foreign words belong to their paragraph. */
    static String text(Node node, String language) {
        var words = new StringBuilder();
        append(node, "", language, words);
        return words.toString();
    }

    private static void append(Node node, String around, String wanted, StringBuilder words) {
        switch (node) {
            case Text text -> words.append(around.equals(wanted) ? text.getData() : "");
            case Element element -> {
                String own = element.getAttributeNS(XMLConstants.XML_NS_URI, "lang");
                boolean foreign = element.getAttribute("class").equals("foreign");
                String language = own.isEmpty() || foreign ? around : own;
                for (Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
                    append(kid, language, wanted, words);
                }
                words.append(INLINE.contains(element.getLocalName()) ? "" : "\n");
            }
            default -> {
                for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
                    append(kid, around, wanted, words);
                }
            }
        }
    }
}
