package org.chancery.render.pdf.internal.paint;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.chancery.render.pdf.internal.layout.FontFace;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The bytes by which a file says each character. OpenPDF is asked once for each character of each font, and so learns
 * which of them to embed; to ask for every line of text takes ten times as long.
 */
final class Typecase {
    private static final int ROW = 0x400;

    private final PdfContentByte proof;
    private final Map<FontFace, byte[][][]> cases = new IdentityHashMap<>();

    Typecase(PdfWriter writer) {
        proof = new PdfContentByte(writer);
    }

    /** {@return the rows of a font's characters, for {@link #bytes}} */
    byte[][][] of(FontFace face) {
        return cases.computeIfAbsent(face, unknown -> new byte[Character.MAX_CODE_POINT / ROW + 1][][]);
    }

    /** {@return a character as it stands in a string, without the parentheses around that} */
    byte[] bytes(byte[][][] rows, FontFace face, int codePoint) {
        byte[][] row = rows[codePoint / ROW];
        if (row == null) {
            row = new byte[ROW][];
            rows[codePoint / ROW] = row;
        }
        byte[] known = row[codePoint % ROW];
        if (known == null) {
            known = shown(face, codePoint);
            row[codePoint % ROW] = known;
        }
        return known;
    }

    /** What OpenPDF would write, of which nothing is kept but the string. */
    private byte[] shown(FontFace face, int codePoint) {
        proof.reset();
        proof.beginText();
        proof.setFontAndSize(face.base(), 1);
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
