package org.chancery.render.pdf.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.librepdf.openpdf.fonts.Liberation;

class CodedFontTest {
    private static final String LETTERS = "ABC abc АБВ абв Ёё № “–” « »";

    private final FontFace serif = FontSet.standard().serif().plain();

    @Test
    void everyLetterHasACodeOfItsOwn() {
        var codes = new HashSet<Integer>();
        int letters = 0;
        for (int[] range : CompactFont.COMMON) {
            for (int c = range[0]; c <= range[1]; c++) {
                int code = Codepage.code(c);
                assertEquals(c, Codepage.character(code));
                codes.add(code);
                letters++;
            }
        }

        assertEquals(letters, codes.size());
        assertFalse(codes.contains(0));
        assertFalse(codes.contains((int) '\n'), "a string in a file changes line feeds");
        assertFalse(codes.contains((int) '\r'), "a string in a file changes line feeds");
        assertEquals(' ', Codepage.code(' '));
    }

    @Test
    void aSubsetHasTheOutlinesOfItsLetters() throws IOException {
        TrueTypeFont whole = parsed(whole());
        TrueTypeFont subset = parsed(subset(LETTERS));

        CmapSubtable known = subset.getCmap().getCmaps()[0];
        for (int c : LETTERS.codePoints().toArray()) {
            int glyph = known.getGlyphId(Codepage.code(c));
            int original = whole.getUnicodeCmapLookup().getGlyphId(c);
            assertEquals(bounds(whole, original), bounds(subset, glyph), Character.toString(c));
            assertEquals(whole.getAdvanceWidth(original), subset.getAdvanceWidth(glyph), Character.toString(c));
        }
    }

    @Test
    void aSubsetHasNoOtherLetters() throws IOException {
        TrueTypeFont subset = parsed(subset("ABC"));

        assertEquals(4, subset.getNumberOfGlyphs()); // and the one for what is missing
        assertEquals(0, subset.getCmap().getCmaps()[0].getGlyphId('D'));
    }

    @Test
    void theSumOfAFontIsWhatItsHeadSays() {
        byte[] font = subset(LETTERS);

        int sum = 0;
        for (int at = 0; at < font.length; at += 4) {
            sum += ByteBuffer.wrap(font).getInt(at);
        }
        assertEquals(0xB1B0AFBA, sum);
    }

    private byte[] subset(String letters) {
        assertTrue(serif.coded().isPresent());
        var codes = new BitSet();
        letters.codePoints().map(Codepage::code).forEach(codes::set);
        return serif.coded().get().subset(codes);
    }

    private static Rectangle2D bounds(TrueTypeFont font, int glyph) throws IOException {
        var outline = font.getGlyph().getGlyph(glyph);
        return outline == null ? new Rectangle2D.Float() : new GeneralPath(outline.getPath()).getBounds2D();
    }

    private static byte[] whole() throws IOException {
        try (InputStream in = Liberation.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static TrueTypeFont parsed(byte[] font) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(font));
    }
}
