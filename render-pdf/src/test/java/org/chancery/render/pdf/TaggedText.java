package org.chancery.render.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a PDF as a screen reader does: along its logical tree, in the language of each element. */
final class TaggedText {
    private static final Set<String> INLINE = Set.of("Span", "Link", "Lbl");

    /** What a brief says besides its text: contents, and the numbers of paragraphs. */
    private static final Set<String> BESIDES = Set.of("TOC", "Lbl");

    private final Map<COSDictionary, Map<Integer, String>> sequences = new HashMap<>();

    private TaggedText(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            sequences.put(page.getCOSObject(), sequences(page));
        }
    }

    /** The words in one language, a line for each block. */
    static String in(Path file, Locale language) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            StringBuilder words = new StringBuilder();
            new TaggedText(document)
                    .read(document.getDocumentCatalog().getStructureTreeRoot(), "", language.toLanguageTag(), words);
            return words.toString();
        }
    }

    /** The logical tree as an indented outline. */
    static String outline(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            StringBuilder outline = new StringBuilder();
            new TaggedText(document).outline(document.getDocumentCatalog().getStructureTreeRoot(), "", outline);
            return outline.toString();
        }
    }

    private void read(PDStructureNode node, String around, String wanted, StringBuilder words) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element && !BESIDES.contains(element.getStructureType())) {
                boolean inline = INLINE.contains(element.getStructureType());
                String language = inline
                        ? around
                        : Optional.ofNullable(element.getLanguage()).orElse(around);
                read(element, language, wanted, words);
                words.append(inline || !language.equals(wanted) ? "" : "\n");
            } else if (!(kid instanceof PDStructureElement) && around.equals(wanted)) {
                words.append(painted(kid, (PDStructureElement) node));
            }
        }
    }

    /** Words stand behind their element when it holds nothing else, and on lines of their own among other elements. */
    private void outline(PDStructureNode node, String indent, StringBuilder outline) {
        StringBuilder words = new StringBuilder();
        boolean alone = node.getKids().stream().noneMatch(PDStructureElement.class::isInstance);
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                outline.append(quoted(words, indent)).append(indent + element.getStructureType());
                words.setLength(0);
                outline.append(fact(element.getLanguage(), " [", "]"));
                outline.append(fact(element.getAlternateDescription(), " (", ")"));
                boolean leaf = element.getKids().stream().noneMatch(PDStructureElement.class::isInstance);
                outline.append(leaf ? "" : "\n");
                outline(element, indent + "  ", outline);
            } else {
                words.append(painted(kid, (PDStructureElement) node));
            }
        }
        outline.append(alone ? quoted(words, " ").stripTrailing() + "\n" : quoted(words, indent));
    }

    private static String fact(@Nullable String fact, String before, String after) {
        return fact == null ? "" : before + fact + after;
    }

    private static String quoted(StringBuilder words, String before) {
        return words.isEmpty() ? "" : before + "“" + words + "”\n";
    }

    private String painted(Object kid, PDStructureElement element) {
        return switch (kid) {
            case Integer id -> words(element.getPage(), id);
            case PDMarkedContentReference reference ->
                words(Optional.ofNullable(reference.getPage()).orElse(element.getPage()), reference.getMCID());
            default -> "";
        };
    }

    private String words(PDPage page, int id) {
        return sequences.get(page.getCOSObject()).getOrDefault(id, "");
    }

    private static Map<Integer, String> sequences(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, TaggedText::words));
    }

    /** What is said counts, where that is not what is shown; the hyphen at the end of a line does not. */
    private static String words(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText().replace("\u00AD", "");
        }
        return content.getContents().stream()
                .map(inside -> switch (inside) {
                    case TextPosition position -> position.getUnicode();
                    case PDMarkedContent inner -> words(inner);
                    default -> "";
                })
                .collect(Collectors.joining());
    }
}
