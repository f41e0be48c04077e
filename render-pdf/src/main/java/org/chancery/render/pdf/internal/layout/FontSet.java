package org.chancery.render.pdf.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of a brief, which come as dependencies and may be embedded: Liberation has Latin, Cyrillic and Greek; DejaVu
 * stands in for what it lacks, such as the sign of the rouble.
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
                liberation("LiberationSerif-Regular", 0),
                liberation("LiberationSerif-Bold", 1),
                liberation("LiberationSerif-Italic", 2),
                liberation("LiberationSans-Regular", 3),
                liberation("LiberationSans-Bold", 4));
    }

    /** Read only when a text needs it. */
    private static final class StandIn {
        static final FontFace DEJAVU = load(
                FontSet.class.getClassLoader()::getResourceAsStream,
                "net/sf/jasperreports/fonts/dejavu/DejaVuSerif.ttf",
                "DejaVuSerif",
                5);
    }

    /** {@return the fonts, read once} */
    public static FontSet liberation() {
        return Holder.LIBERATION;
    }

    /** {@return the fonts to look for a character in, the wanted one first} */
    List<FontFace> chain(FontFace wanted) {
        return Stream.of(wanted, serif, sans).distinct().toList();
    }

    /** {@return the font for a character that the chain lacks, if there is one} */
    Optional<FontFace> standIn(int codePoint) {
        return Optional.of(StandIn.DEJAVU).filter(face -> face.has(codePoint));
    }

    private static FontFace liberation(String name, int number) {
        return load(Liberation.class::getResourceAsStream, "/liberation/" + name + ".ttf", name, number);
    }

    private static FontFace load(
            Function<String, @Nullable InputStream> dependency, String file, String name, int number) {
        try (InputStream in = Objects.requireNonNull(dependency.apply(file), file)) {
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
