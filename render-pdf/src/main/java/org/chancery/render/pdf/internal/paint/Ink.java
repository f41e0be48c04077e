package org.chancery.render.pdf.internal.paint;

import java.nio.charset.StandardCharsets;
import org.chancery.render.pdf.internal.layout.Colour;
import org.chancery.render.pdf.internal.layout.FontFace;
import org.chancery.render.pdf.internal.layout.Line;
import org.chancery.render.pdf.internal.layout.Shape;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTextArray;

/** Paints words and areas on one page. Says of fonts and colours only what has changed, which makes small files. */
final class Ink {
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private final PdfContentByte canvas;
    private @Nullable FontFace face;
    private @Nullable Colour colour;
    private float size;

    Ink(PdfContentByte canvas) {
        this.canvas = canvas;
    }

    void paint(Shape.Words words) {
        Line.Piece piece = words.piece();
        piece.said().ifPresent(said -> {
            PdfDictionary properties = new PdfDictionary();
            properties.put(ACTUAL_TEXT, unicode(said));
            canvas.beginMarkedContentSequence(SPAN, properties, true);
        });
        canvas.beginText();
        font(piece.face(), words.size());
        fill(words.colour());
        canvas.setTextMatrix(piece.x(), words.y());
        canvas.showText(spaced(piece, words.size()));
        canvas.endText();
        if (piece.said().isPresent()) {
            canvas.endMarkedContentSequence();
        }
    }

    /** OpenPDF would write a soft hyphen in an encoding that has none. */
    private static PdfString unicode(String words) {
        return new PdfString(("\uFEFF" + words).getBytes(StandardCharsets.UTF_16BE));
    }

    void fill(Colour wanted) {
        if (!wanted.equals(colour)) {
            canvas.setRGBColorFill(wanted.red(), wanted.green(), wanted.blue());
            colour = wanted;
        }
    }

    void rectangle(float x, float y, float width, float height) {
        canvas.rectangle(x, y, width, height);
        canvas.fill();
    }

    private void font(FontFace wanted, float points) {
        if (wanted != face || points != size) {
            canvas.setFontAndSize(wanted.base(), points);
            face = wanted;
            size = points;
        }
    }

    /** Words with what moves each character away from the one before: kerning, and the gaps of a justified line. */
    private static PdfTextArray spaced(Line.Piece piece, float size) {
        var array = new PdfTextArray();
        String words = piece.words();
        boolean kerned = piece.said().isEmpty();
        int gap = Math.round(-piece.gap() * 1000 / size);
        int start = 0;
        int before = 0;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            int move = before == 0 || !kerned ? 0 : -piece.face().kerning(before, c);
            move += before == ' ' || before == '\u00A0' ? gap : 0;
            if (move != 0) {
                array.add(words.substring(start, i));
                array.add(move);
                start = i;
            }
            before = c;
            i += Character.charCount(c);
        }
        array.add(words.substring(start));
        return array;
    }
}
