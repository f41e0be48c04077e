package org.chancery.render.pdf.internal.paint;

import java.util.Arrays;
import org.chancery.render.pdf.internal.layout.Characters;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A font that OpenPDF embeds. It is asked once for each character, and so learns which of them to embed; to ask for every
 * line of text takes ten times as long.
 */
final class OpenPdfFount implements Fount {
    private static final int ROW = 0x400;

    private final BaseFont font;
    private final PdfContentByte proof;
    private final byte[][][] rows = new byte[Character.MAX_CODE_POINT / ROW + 1][][];

    OpenPdfFount(BaseFont font, PdfWriter writer) {
        this.font = font;
        this.proof = new PdfContentByte(writer);
    }

    @Override
    public void select(PdfContentByte canvas, float size) {
        canvas.setFontAndSize(font, size);
    }

    @Override
    public void show(Characters words, int from, int to, ByteBuffer out) {
        for (int i = from; i < to; i++) {
            out.append(bytes(words.codePoint(i)));
        }
    }

    private byte[] bytes(int codePoint) {
        byte[][] row = rows[codePoint / ROW];
        if (row == null) {
            row = new byte[ROW][];
            rows[codePoint / ROW] = row;
        }
        byte[] known = row[codePoint % ROW];
        if (known == null) {
            known = shown(codePoint);
            row[codePoint % ROW] = known;
        }
        return known;
    }

    @Override
    public boolean widensSpaces() {
        return false;
    }

    /** Leaves it to OpenPDF. */
    @Override
    public void write() {}

    /** What OpenPDF would write, of which nothing is kept but the string. */
    private byte[] shown(int codePoint) {
        proof.reset();
        proof.beginText();
        proof.setFontAndSize(font, 1);
        ByteBuffer out = proof.getInternalBuffer();
        int start = out.size() + 1;
        proof.showText(Character.toString(codePoint));
        byte[] all = out.toByteArray();
        proof.endText();
        int end = all.length;
        while (all[end - 1] != ')') {
            end--;
        }
        return Arrays.copyOfRange(all, start, end - 1);
    }
}
