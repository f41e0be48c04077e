package org.chancery.render.pdf.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of a brief: Liberation, which comes as a dependency, has Latin, Cyrillic and Greek, and may be embedded.
 *
 * @param serif for text
 * @param serifBold for labels
 * @param serifItalic for what nobody says
 * @param sans for small print, and where the serif lacks a character
 * @param sansBold for headings in small print
 */
public record FontSet(FontFace serif, FontFace serifBold, FontFace serifItalic, FontFace sans, FontFace sansBold) {
    private static final class Holder {
        static final FontSet LIBERATION = new FontSet(
                load("LiberationSerif-Regular", 0),
                load("LiberationSerif-Bold", 1),
                load("LiberationSerif-Italic", 2),
                load("LiberationSans-Regular", 3),
                load("LiberationSans-Bold", 4));
    }

    /** {@return the fonts, read once} */
    public static FontSet liberation() {
        return Holder.LIBERATION;
    }

    /** {@return the fonts to look for a character in, the wanted one first} */
    List<FontFace> chain(FontFace wanted) {
        return Stream.of(wanted, serif, sans).distinct().toList();
    }

    private static FontFace load(String name, int number) {
        String file = "/liberation/" + name + ".ttf";
        try (InputStream in = Objects.requireNonNull(Liberation.class.getResourceAsStream(file), file)) {
            BaseFont font = BaseFont.createFont(
                    name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            font.setIncludeCidSet(false); // OpenPDF's list of glyphs forgets the parts of composed ones
            font.setSecureRandom(new Fixed(number));
            return new FontFace(name, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the six letters before a subset's name, which would differ from run to run. */
    private static final class Fixed extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private static final int LETTERS = 26;

        private final double value;

        Fixed(int number) {
            value = (number + 0.5) / LETTERS;
        }

        @Override
        public double nextDouble() {
            return value;
        }
    }
}
