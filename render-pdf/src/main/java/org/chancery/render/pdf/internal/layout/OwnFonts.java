package org.chancery.render.pdf.internal.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.render.RenderException;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts in a folder of the user's.
 *
 * @param fonts in the order of the names of their files
 */
public record OwnFonts(List<Own> fonts) {
    private static final int FIRST_NUMBER = 11;

    /** Copies the list. */
    public OwnFonts {
        fonts = List.copyOf(fonts);
    }

    /**
     * {@return the fonts of a folder: its files whose names end in {@code .ttf} or {@code .otf}}
     *
     * @throws RenderException when one of them is no font, or may not be embedded; the message names it
     * @throws IOException when the folder cannot be read
     */
    public static OwnFonts in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> isFont(file.getFileName().toString().toLowerCase(Locale.ROOT)))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new RenderException("The folder of fonts " + folder + " has no file .ttf or .otf");
        }
        var fonts = new ArrayList<Own>();
        for (Path file : files) {
            fonts.add(read(file, FIRST_NUMBER + fonts.size()));
        }
        return new OwnFonts(fonts);
    }

    private static boolean isFont(String name) {
        return name.endsWith(".ttf") || name.endsWith(".otf");
    }

    private static Own read(Path file, int number) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        try {
            FontFace face = FontFiles.face(name, name.toLowerCase(Locale.ROOT), bytes, number);
            String style = style(face.base());
            return new Own(face, style.contains("bold"), style.contains("italic") || style.contains("oblique"));
        } catch (IOException | RuntimeException e) { // whatever OpenPDF makes of damaged bytes
            throw new RenderException(
                    "The font " + file + " cannot be used: " + e.getMessage()
                            + "; mend it or take it out of the folder",
                    e);
        }
    }

    private static String style(BaseFont font) {
        return Arrays.stream(font.getFullFontName())
                .map(entry -> entry[3])
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    /**
     * A font of the user's.
     *
     * @param face it
     * @param bold whether its name says that it is bold
     * @param italic whether its name says that it is slanted
     */
    record Own(FontFace face, boolean bold, boolean italic) {}
}
