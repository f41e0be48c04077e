package org.chancery.render.pdf.internal.layout;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts a TrueType font down to the letters that a brief makes do with, without the instructions that only
 * matter to screens of few pixels. The common letters are what a {@link Codepage} is made from; of the others OpenPDF
 * embeds the measures of all glyphs whichever are used, and compressing them takes long, so that fewer are better.
 */
final class CompactFont {
    /** Punctuation, and the signs of euro, number and minus. */
    private static final int[][] SIGNS = {
        {0x2010, 0x2026},
        {0x2030, 0x203A},
        {0x20AC, 0x20AC},
        {0x2116, 0x2116},
        {0x2122, 0x2122},
        {0x2212, 0x2212},
        {0xFFFD, 0xFFFD}
    };

    /** The letters of English and Russian, and signs. */
    static final int[][] COMMON =
            withSigns(new int[][] {{0x20, 0x7E}, {0xA0, 0xBF}, {0x401, 0x401}, {0x410, 0x44F}, {0x451, 0x451}});

    /** All of Latin, Greek and Cyrillic that the languages of Europe are written with, and signs. */
    static final int[][] EUROPEAN = withSigns(
            new int[][] {{0x20, 0x7E}, {0xA0, 0x17F}, {0x218, 0x21B}, {0x386, 0x3CE}, {0x400, 0x45F}, {0x490, 0x491}});

    private static final int POST = 32;
    private static final int POST_WITHOUT_NAMES = 0x30000;

    private final int[][] letters;
    private final FontTables font;
    private final CharacterMap characters;
    private final GlyphSelection glyphs;
    private final byte[] bytes;

    private static int[][] withSigns(int[][] letters) {
        return Stream.concat(Arrays.stream(letters), Arrays.stream(SIGNS)).toArray(int[][]::new);
    }

    /** The font with these letters alone, given as ranges. */
    CompactFont(byte[] whole, int[][] letters) {
        this.letters = letters;
        font = FontTables.of(whole);
        characters = new CharacterMap(font.get("cmap"));
        glyphs = new GlyphSelection(font);
        for (int[] range : letters) {
            for (int c = range[0]; c <= range[1]; c++) {
                glyphs.add(characters.glyph(c));
            }
        }
        bytes = compact().bytes();
    }

    byte[] bytes() {
        return bytes;
    }

    /** {@return it by codes, under a number; its letters are the common ones} */
    CodedFont coded(int number) {
        int[] coded = new int[Codepage.SIZE];
        for (int code = 0; code < coded.length; code++) {
            char c = Codepage.character(code);
            coded[code] = c == 0 ? 0 : glyphs.number(characters.glyph(c));
        }
        return new CodedFont(number, FontTables.of(bytes), coded);
    }

    private FontTables compact() {
        FontTables compact = new FontTables();
        for (String tag : List.of("OS/2", "name")) {
            compact.put(tag, font.get(tag));
        }
        compact.put("cmap", cmap());
        compact.put("post", font.copy("post").limit(POST).putInt(0, POST_WITHOUT_NAMES));
        compact.put("kern", kerning());
        glyphs.write(compact);
        return compact;
    }

    private ByteBuffer cmap() {
        var known = new ArrayList<int[]>();
        for (int[] range : letters) {
            for (int c = range[0]; c <= range[1]; c++) {
                int glyph = characters.glyph(c);
                if (glyph != 0) {
                    known.add(new int[] {c, glyphs.number(glyph)});
                }
            }
        }
        return CharacterMap.of(known);
    }

    /** Keeps the pairs both of which are kept, in the first of the tables of pairs. */
    private ByteBuffer kerning() {
        ByteBuffer all = font.get("kern");
        int pairs = all.getShort(10) & 0xFFFF;
        ByteBuffer kept = ByteBuffer.allocate(18 + 6 * pairs).position(18);
        for (int i = 0; i < pairs; i++) {
            int at = 18 + 6 * i;
            int left = glyphs.number(all.getShort(at) & 0xFFFF);
            int right = glyphs.number(all.getShort(at + 2) & 0xFFFF);
            if (left >= 0 && right >= 0) {
                kept.putShort((short) left).putShort((short) right).putShort(all.getShort(at + 4));
            }
        }
        int count = (kept.position() - 18) / 6;
        kept.putShort(2, (short) 1).putShort(6, (short) (kept.position() - 4));
        kept.putShort(8, all.getShort(8)).putShort(10, (short) count);
        return kept.flip();
    }
}
