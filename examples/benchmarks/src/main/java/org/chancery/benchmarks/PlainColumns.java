package org.chancery.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfWriter;

/** Prints paragraphs in a column, as OpenPDF does it by itself: ragged, untagged, in one embedded font. */
public final class PlainColumns {
    private final BaseFont font;

    PlainColumns() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                Liberation.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf"))) {
            font = BaseFont.createFont(
                    "LiberationSerif.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        }
    }

    /** Prints the lines of one file to another: the bare program whose start a brief's is measured against. */
    public static void main(String[] files) throws IOException {
        Files.write(Path.of(files[1]), new PlainColumns().print(Files.readAllLines(Path.of(files[0])), -1));
    }

    /** {@return the paragraphs as PDF, compressed at a level; -1 is the usual one} */
    byte[] print(List<String> paragraphs, int level) {
        font.setCompressionLevel(level);
        var out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCompressionLevel(level);
        document.open();
        ColumnText column = new ColumnText(writer.getDirectContent());
        Font text = new Font(font, 10.5f);
        paragraphs.forEach(words -> column.addText(new Phrase(14.5f, words + "\n", text)));
        int status = ColumnText.NO_MORE_COLUMN;
        while (ColumnText.hasMoreText(status)) {
            column.setSimpleColumn(88, 70, 507, 770);
            status = column.go();
            if (ColumnText.hasMoreText(status)) {
                document.newPage();
            }
        }
        document.close();
        return out.toByteArray();
    }
}
