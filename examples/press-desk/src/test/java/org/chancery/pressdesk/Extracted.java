package org.chancery.pressdesk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;

/** The letters of an output, as readers of its format give them. */
final class Extracted {
    private Extracted() {}

    static String text(Path folder, String name, String format) throws IOException {
        return SpokenWords.letters(
                switch (format) {
                    case "pdf" -> ofPdf(folder.resolve(name + ".pdf"));
                    case "html" -> ofPages(folder.resolve(name + "-html"));
                    case "epub" -> ofBook(folder.resolve(name + ".epub"));
                    default -> throw new IllegalArgumentException(format);
                });
    }

    private static String ofPdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new ContentStripper().getText(document);
        }
    }

    private static String ofPages(Path folder) throws IOException {
        try (Stream<Path> pages = Files.walk(folder)) {
            return pages.filter(page -> page.toString().endsWith(".html"))
                    .sorted()
                    .map(Extracted::ofPage)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String ofPage(Path page) {
        try {
            return Jsoup.parse(Files.readString(page)).body().text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ofBook(Path book) throws IOException {
        var text = new StringBuilder();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            List<? extends ZipEntry> chapters = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".xhtml"))
                    .toList();
            for (ZipEntry chapter : chapters) {
                try (InputStream in = zip.getInputStream(chapter)) {
                    text.append(Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .text());
                }
            }
        }
        return text.toString();
    }

    /** Leaves out what is marked as no part of the content: running heads and page numbers. */
    private static final class ContentStripper extends PDFTextStripper {
        private int depth;
        private int artifactDepth;

        ContentStripper() {
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            depth++;
            if (artifactDepth == 0 && tag.getName().equals("Artifact")) {
                artifactDepth = depth;
            }
            super.beginMarkedContentSequence(tag, properties);
        }

        @Override
        public void endMarkedContentSequence() {
            if (depth == artifactDepth) {
                artifactDepth = 0;
            }
            depth--;
            super.endMarkedContentSequence();
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (artifactDepth == 0) {
                super.processTextPosition(text);
            }
        }
    }
}
