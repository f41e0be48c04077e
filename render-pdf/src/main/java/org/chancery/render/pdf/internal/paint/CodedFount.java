package org.chancery.render.pdf.internal.paint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.chancery.render.pdf.internal.layout.Characters;
import org.chancery.render.pdf.internal.layout.CodedFont;
import org.chancery.render.pdf.internal.layout.Codepage;
import org.chancery.render.pdf.internal.layout.FontFace;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfStream;

/**
 * A font of which each letter is one byte of the file. What is used of it is embedded as it is: outlines are small, and
 * hardly smaller when compressed, which would take longer than to set the text.
 */
final class CodedFount implements Fount {
    private static final int EM = 1000;
    private static final int PREFIX = 6;
    private static final int STEM = 80;
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;

    private final PageWriter writer;
    private final FontFace face;
    private final CodedFont font;
    private final byte[] selection;
    private final PdfIndirectReference reference;
    private final boolean[] used = new boolean[Codepage.SIZE];
    private byte[] shown = new byte[Codepage.SIZE];

    CodedFount(FontFace face, CodedFont font, PageWriter writer) {
        this.writer = writer;
        this.face = face;
        this.font = font;
        String name = "T" + font.number();
        selection = ("/" + name + " ").getBytes(StandardCharsets.US_ASCII);
        reference = writer.getPdfIndirectReference();
        writer.addFont(new PdfName(name), reference);
        used[' '] = true; // a font has a letter at least
    }

    @Override
    public void select(PdfContentByte canvas, float size) {
        canvas.getInternalBuffer().append(selection).append(size).append(" Tf\n");
    }

    @Override
    public void show(Characters words, int from, int to, ByteBuffer out) {
        if (shown.length < 2 * (to - from)) {
            shown = new byte[2 * (to - from)];
        }
        int length = 0;
        for (int i = from; i < to; i++) {
            int code = Codepage.code(words.codePoint(i));
            used[code] = true;
            if (code == '(' || code == ')' || code == '\\') {
                shown[length++] = '\\';
            }
            shown[length++] = (byte) code;
        }
        out.append(shown, 0, length);
    }

    @Override
    public boolean widensSpaces() {
        return true;
    }

    @Override
    public void write() throws IOException {
        PdfName name = new PdfName(String.valueOf((char) ('A' + font.number())).repeat(PREFIX) + "+"
                + face.base().getPostscriptFontName());
        BitSet codes = codes();
        PdfDictionary dictionary = new PdfDictionary(PdfName.FONT);
        dictionary.put(PdfName.SUBTYPE, PdfName.TRUETYPE);
        dictionary.put(PdfName.BASEFONT, name);
        dictionary.put(PdfName.FIRSTCHAR, new PdfNumber(codes.nextSetBit(0)));
        dictionary.put(PdfName.LASTCHAR, new PdfNumber(codes.length() - 1));
        dictionary.put(PdfName.WIDTHS, new PdfLiteral(widths(codes)));
        dictionary.put(
                PdfName.FONTDESCRIPTOR,
                writer.addToBody(descriptor(name, codes)).getIndirectReference());
        dictionary.put(PdfName.TOUNICODE, writer.unicode());
        writer.addToBody(dictionary, reference);
    }

    private BitSet codes() {
        BitSet codes = new BitSet(used.length);
        for (int code = 0; code < used.length; code++) {
            codes.set(code, used[code]);
        }
        return codes;
    }

    private String widths(BitSet codes) {
        var widths = new StringBuilder("[");
        for (int code = codes.nextSetBit(0); code < codes.length(); code++) {
            widths.append(codes.get(code) ? face.width(Codepage.character(code)) : 0)
                    .append(' ');
        }
        return widths.append(']').toString();
    }

    private PdfDictionary descriptor(PdfName name, BitSet codes) throws IOException {
        byte[] program = font.subset(codes);
        PdfStream file = new PdfStream(program);
        file.put(PdfName.LENGTH1, new PdfNumber(program.length));
        PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, name);
        descriptor.put(PdfName.FONTFILE2, writer.addToBody(file).getIndirectReference());
        float slant = measure(BaseFont.ITALICANGLE);
        descriptor.put(PdfName.FLAGS, new PdfNumber(slant == 0 ? SYMBOLIC : SYMBOLIC + ITALIC));
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(slant));
        descriptor.put(PdfName.ASCENT, new PdfNumber(measure(BaseFont.ASCENT)));
        descriptor.put(PdfName.DESCENT, new PdfNumber(measure(BaseFont.DESCENT)));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(measure(BaseFont.CAPHEIGHT)));
        descriptor.put(PdfName.STEMV, new PdfNumber(STEM));
        descriptor.put(
                PdfName.FONTBBOX,
                new PdfRectangle(
                        measure(BaseFont.BBOXLLX),
                        measure(BaseFont.BBOXLLY),
                        measure(BaseFont.BBOXURX),
                        measure(BaseFont.BBOXURY)));
        return descriptor;
    }

    private float measure(int key) {
        return face.base().getFontDescriptor(key, EM);
    }
}
