package org.chancery.render.pdf.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.pdf.BaseFont;

/** Reads fonts so that they are embedded as far as they are used, and alike in every run. */
final class FontFiles {
    private FontFiles() {}

    /** {@return a font of these letters alone} */
    static FontFace liberation(String name, int number, int[][] letters) {
        return load(
                Liberation.class.getResourceAsStream(file(name)), name, number, font -> CompactFont.of(font, letters));
    }

    /** {@return a font of all its letters} */
    static FontFace wholeLiberation(String name, int number) {
        return load(Liberation.class.getResourceAsStream(file(name)), name, number, UnaryOperator.identity());
    }

    private static String file(String name) {
        return "/liberation/" + name + ".ttf";
    }

    static FontFace dejaVu(String name, int number) {
        return load(
                FontFiles.class
                        .getClassLoader()
                        .getResourceAsStream("net/sf/jasperreports/fonts/dejavu/" + name + ".ttf"),
                name,
                number,
                UnaryOperator.identity());
    }

    /** {@return a font in a file's bytes} */
    static FontFace face(String name, String file, byte[] bytes, int number) throws IOException {
        BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        font.setIncludeCidSet(false); // OpenPDF's list of glyphs forgets the parts of composed ones
        font.setSecureRandom(new Fixed(number));
        font.setCompressionLevel(Deflate.LEVEL);
        return new FontFace(name, font);
    }

    private static FontFace load(@Nullable InputStream found, String name, int number, UnaryOperator<byte[]> change) {
        try (InputStream in = Objects.requireNonNull(found, name)) {
            return face(name, name + ".ttf", change.apply(in.readAllBytes()), number);
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
            value = (number % LETTERS + 0.5) / LETTERS;
        }

        @Override
        public double nextDouble() {
            return value;
        }
    }
}
