package org.chancery.pressdesk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word files as Word does, as far as the tests need it. */
final class WordFiles {
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    WordFiles() {
        with("[Content_Types].xml", """
                <Types xmlns="%1$scontent-types"><Default Extension="xml" ContentType="application/xml"/>\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>
                """.formatted(PACKAGE));
        with("_rels/.rels", """
                <Relationships xmlns="%srelationships"><Relationship Id="r1" Type="%sofficeDocument" \
                Target="word/document.xml"/></Relationships>
                """.formatted(PACKAGE, OFFICE));
        with("word/styles.xml", """
                <w:styles %s><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>\
                <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style></w:styles>
                """.formatted(NAMESPACES));
        with("word/_rels/document.xml.rels", """
                <Relationships xmlns="%1$srelationships">\
                <Relationship Id="s" Type="%2$sstyles" Target="styles.xml"/>\
                <Relationship Id="f" Type="%2$sfootnotes" Target="footnotes.xml"/></Relationships>
                """.formatted(PACKAGE, OFFICE));
    }

    WordFiles with(String part, String xml) {
        parts.put(part, DECLARATION + xml.strip());
        return this;
    }

    WordFiles withBody(String... blocks) {
        return with(
                "word/document.xml",
                "<w:document " + NAMESPACES + "><w:body>" + String.join("", blocks) + "</w:body></w:document>");
    }

    WordFiles withLink(String id, String target) {
        return with("word/_rels/document.xml.rels", """
                <Relationships xmlns="%srelationships"><Relationship Id="%s" Type="%simage" Target="%s" \
                TargetMode="External"/></Relationships>
                """.formatted(PACKAGE, id, OFFICE, target));
    }

    WordFiles withBeside(String kind, String element, String... blocks) {
        return with(
                "word/" + kind + ".xml",
                "<w:" + element + " " + NAMESPACES + ">" + String.join("", blocks) + "</w:" + element + ">");
    }

    static String paragraph(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(words) + "</w:p>";
    }

    static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    static String bold(String words) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(paragraph(run(cell))).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    static String linkedPicture(String id) {
        return "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link=\"" + id
                + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
