package org.chancery.render.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Reads a book as a reading program does: unpacks it, and goes along its spine. */
record BookReader(Map<String, byte[]> files) {
    static BookReader of(byte[] book) {
        var files = new LinkedHashMap<String, byte[]>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BookReader(files);
    }

    Document packageDocument() {
        return document("package.opf");
    }

    Document document(String name) {
        String xml = new String(files.get("EPUB/" + name), StandardCharsets.UTF_8);
        return Jsoup.parse(xml, "", Parser.xmlParser());
    }

    /** The names of the documents in the order in which they are read. */
    List<String> spine() {
        Document opf = packageDocument();
        return opf.select("itemref").eachAttr("idref").stream()
                .map(id -> opf.selectFirst("item[id=" + id + "]").attr("href"))
                .toList();
    }

    List<Document> statements() {
        return spine().stream()
                .filter(name -> name.startsWith("statement-"))
                .map(this::document)
                .toList();
    }

    /** Titles, facts and bodies of the statements in one language, as it is marked; foreign words belong to their paragraph. */
    String text(Locale language) {
        StringBuilder text = new StringBuilder();
        for (Document statement : statements()) {
            for (Element part : statement.select("h1, .facts, .statement-body")) {
                NodeTraversor.traverse((node, depth) -> append(node, language.toLanguageTag(), text), part);
            }
        }
        return text.toString();
    }

    private static void append(Node node, String language, StringBuilder text) {
        if (node instanceof TextNode words && languageOf(words).equals(language)) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element && !isInline(element)) {
            text.append(' ');
        }
    }

    private static boolean isInline(Element element) {
        return List.of("span", "bdi", "a", "em", "i", "ins").contains(element.tagName());
    }

    private static String languageOf(Node node) {
        Node around = node.parent();
        boolean marked =
                around instanceof Element element && element.hasAttr("xml:lang") && !element.hasClass("foreign");
        return marked ? around.attr("xml:lang") : around == null ? "" : languageOf(around);
    }
}
