package org.chancery.render.pdf.internal.paint;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.chancery.render.pdf.internal.layout.Colour;
import org.chancery.render.pdf.internal.layout.FontFace;
import org.chancery.render.pdf.internal.layout.Line;
import org.chancery.render.pdf.internal.layout.Shape;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;

/**
 * Paints words and areas on one page. Says of fonts and colours only what has changed, which makes small files, and
 * writes the operators of text itself: there are thousands on a page.
 */
final class Ink {
    private static final byte[] BEGIN_SAID = "/Span <</ActualText <FEFF".getBytes(US_ASCII);
    private static final byte[] SAID = ">>> BDC\n".getBytes(US_ASCII);
    private static final byte[] END = "EMC\n".getBytes(US_ASCII);
    private static final byte[] BEGIN_ARTIFACT = "/Artifact <</Type/Pagination>> BDC\n".getBytes(US_ASCII);
    private static final byte[] BEGIN_PIECE = "<</MCID ".getBytes(US_ASCII);
    private static final byte[] PIECE = ">>BDC\n".getBytes(US_ASCII);
    private static final byte[] BEGIN_TEXT = "BT\n".getBytes(US_ASCII);
    private static final byte[] TO = " Td\n[(".getBytes(US_ASCII);
    private static final byte[] END_TEXT = ")]TJ\nET\n".getBytes(US_ASCII);
    private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(US_ASCII);

    private final PdfContentByte canvas;
    private final ByteBuffer out;
    private final Typecase typecase;
    private @Nullable FontFace face;
    private @Nullable Colour colour;
    private float size;

    Ink(PdfContentByte canvas, Typecase typecase) {
        this.canvas = canvas;
        this.out = canvas.getInternalBuffer();
        this.typecase = typecase;
    }

    /** Begins what is there for the eye alone. */
    void beginArtifact() {
        out.append(BEGIN_ARTIFACT);
    }

    /** Begins a piece of an element, under a number. */
    void begin(PdfName type, int number) {
        out.append(type.getBytes()).append(BEGIN_PIECE);
        number(number);
        out.append(PIECE);
    }

    void end() {
        out.append(END);
    }

    void paint(Shape.Words words) {
        Line.Piece piece = words.piece();
        piece.said().ifPresent(this::beginSaid);
        font(piece.face(), words.size());
        fill(words.colour());
        out.append(BEGIN_TEXT).append((double) piece.x()).append_i(' ').append((double) words.y());
        out.append(TO);
        show(piece, words.size());
        out.append(END_TEXT);
        if (piece.said().isPresent()) {
            out.append(END);
        }
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

    private void beginSaid(String said) {
        out.append(BEGIN_SAID);
        for (int i = 0; i < said.length(); i++) {
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append_i(DIGITS[said.charAt(i) >> shift & 0xF]);
            }
        }
        out.append(SAID);
    }

    /** Words with what moves each character away from the one before: kerning, and the gaps of a justified line. */
    private void show(Line.Piece piece, float size) {
        FontFace font = piece.face();
        byte[][][] characters = typecase.of(font);
        String words = piece.words();
        boolean kerned = piece.said().isEmpty();
        int gap = Math.round(-piece.gap() * 1000 / size);
        int before = 0;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            int move = before == 0 || !kerned ? 0 : -font.kerning(before, c);
            move += before == ' ' || before == '\u00A0' ? gap : 0;
            if (move != 0) {
                out.append_i(')');
                number(move);
                out.append_i('(');
            }
            byte[] bytes = typecase.bytes(characters, font, c);
            for (byte b : bytes) {
                out.append_i(b);
            }
            before = c;
            i += Character.charCount(c);
        }
    }

    /** Writes a whole number; OpenPDF would take it for a fraction, which takes long. */
    private void number(int number) {
        if (number < 0) {
            out.append_i('-');
            number(-number);
            return;
        }
        if (number > 9) {
            number(number / 10);
        }
        out.append_i(DIGITS[number % 10]);
    }
}
