package org.chancery.render.pdf.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.pdf.BaseFont;

/** Reads fonts so that they are embedded as far as they are used, and alike in every run. */
final class FontFiles {
    private FontFiles() {}

    /** {@return a font of the letters of the code page alone} */
    static FontFace common(String name, int number) {
        CompactFont font = new CompactFont(bytes(liberation(name)), CompactFont.COMMON);
        return usual(name, font.bytes(), number, Optional.of(font.coded(number)));
    }

    /** {@return a font of the letters of Europe alone} */
    static FontFace european(String name, int number) {
        CompactFont font = new CompactFont(bytes(liberation(name)), CompactFont.EUROPEAN);
        return usual(name, font.bytes(), number, Optional.empty());
    }

    /** {@return a font of all its letters} */
    static FontFace wholeLiberation(String name, int number) {
        return usual(name, bytes(liberation(name)), number, Optional.empty());
    }

    static FontFace dejaVu(String name, int number) {
        InputStream file = FontFiles.class
                .getClassLoader()
                .getResourceAsStream("net/sf/jasperreports/fonts/dejavu/" + name + ".ttf");
        return usual(name, bytes(file), number, Optional.empty());
    }

    /** {@return a font in a file's bytes} */
    static FontFace face(String name, String file, byte[] bytes, int number) throws IOException {
        return new FontFace(name, base(file, bytes, number), Optional.empty());
    }

    private static @Nullable InputStream liberation(String name) {
        return Liberation.class.getResourceAsStream("/liberation/" + name + ".ttf");
    }

    private static byte[] bytes(@Nullable InputStream found) {
        try (InputStream in = Objects.requireNonNull(found)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FontFace usual(String name, byte[] bytes, int number, Optional<CodedFont> coded) {
        try {
            return new FontFace(name, base(name + ".ttf", bytes, number), coded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BaseFont base(String file, byte[] bytes, int number) throws IOException {
        BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        font.setIncludeCidSet(false); // OpenPDF's list of glyphs forgets the parts of composed ones
        font.setSecureRandom(new Fixed(number));
        font.setCompressionLevel(Deflate.LEVEL);
        return font;
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
