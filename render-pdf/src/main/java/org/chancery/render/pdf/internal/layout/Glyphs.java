package org.chancery.render.pdf.internal.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the fonts for characters, and what to do when there is none. Serves one rendering; not thread-safe. */
public final class Glyphs {
    /** U+FFFD, a question mark in a lozenge. */
    private static final int SUBSTITUTE = 0xFFFD;

    private final FontSet fonts;
    private final boolean substitutes;
    private final Map<Integer, String> missing = new LinkedHashMap<>();

    /** Paints a visible substitute for what no font has, or refuses to paint. */
    public Glyphs(FontSet fonts, boolean substitutes) {
        this.fonts = fonts;
        this.substitutes = substitutes;
    }

    /** {@return the characters that no font has, each with the place where it stood first} */
    public Map<Integer, String> missing() {
        return missing;
    }

    FontSet fonts() {
        return fonts;
    }

    List<FontFace> chain(FontFace wanted, String words) {
        return fonts.chain(wanted, words);
    }

    /** {@return the font for a character, if there is one} */
    Optional<FontFace> find(int c, List<FontFace> chain) {
        for (FontFace face : chain) {
            if (face.has(c)) {
                return Optional.of(face);
            }
        }
        return fonts.standIn(c, chain.getFirst());
    }

    /**
     * {@return what to paint for a character}
     *
     * @throws UnprintableException when there is nothing
     */
    Glyph of(int c, List<FontFace> chain, String place) {
        FontFace first = chain.getFirst();
        if (first.has(c)) {
            return new Glyph(c, first);
        }
        return find(c, chain).map(face -> new Glyph(c, face)).orElseGet(() -> substitute(c, chain, place));
    }

    private Glyph substitute(int c, List<FontFace> chain, String place) {
        missing.putIfAbsent(c, place);
        if (!substitutes) {
            throw new UnprintableException(String.format(
                    Locale.ROOT,
                    "No font has U+%04X (%s) at %s; add a font that has it (option \"fonts\"), have a substitute printed"
                            + " (option \"substitute\"), or use another format",
                    c,
                    Character.getName(c),
                    place));
        }
        return new Glyph(SUBSTITUTE, find(SUBSTITUTE, chain).orElseThrow());
    }

    /**
     * A character in a font that has it.
     *
     * @param codePoint the character
     * @param face the font
     */
    record Glyph(int codePoint, FontFace face) {}
}
