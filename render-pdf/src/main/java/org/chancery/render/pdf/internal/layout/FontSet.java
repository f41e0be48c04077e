package org.chancery.render.pdf.internal.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The fonts of a brief. Those of the user come first, if there are any; Liberation has Latin, Cyrillic and Greek; DejaVu
 * stands in for what it lacks, such as the sign of the rouble, and Arabic and Hebrew letters.
 */
public final class FontSet {
    private static final FontSet STANDARD = new FontSet(List.of());

    private final Typeface serif;
    private final Typeface sans;
    private final List<FontFace> own;
    private final Map<FontFace, List<FontFace>> chains = new ConcurrentHashMap<>();

    /**
     * Fonts that go together.
     *
     * @param plain for words
     * @param bold for labels and headings
     * @param italic for asides and emphasis
     */
    record Typeface(FontFace plain, FontFace bold, FontFace italic) {}

    private FontSet(List<OwnFonts.Own> own) {
        this.serif = typeface(own, Liberation.SERIF);
        this.sans = typeface(own, Liberation.SANS);
        this.own = own.stream().map(OwnFonts.Own::face).toList();
    }

    /** {@return the fonts that come as dependencies} */
    public static FontSet standard() {
        return STANDARD;
    }

    /** {@return fonts of the user's before those that come as dependencies} */
    public static FontSet with(OwnFonts fonts) {
        return new FontSet(fonts.fonts());
    }

    Typeface serif() {
        return serif;
    }

    Typeface sans() {
        return sans;
    }

    /** {@return the fonts to look for a character in, the wanted one first} */
    List<FontFace> chain(FontFace wanted) {
        return chains.computeIfAbsent(
                wanted,
                face -> Stream.of(Stream.of(face), own.stream(), Stream.of(serif.plain(), sans.plain()))
                        .flatMap(faces -> faces)
                        .distinct()
                        .toList());
    }

    /** {@return the font for a character that the chain lacks, if there is one} */
    Optional<FontFace> standIn(int codePoint, FontFace wanted) {
        return (isBold(wanted) ? StandIns.BOLD : StandIns.PLAIN)
                .stream().filter(face -> face.has(codePoint)).findFirst();
    }

    private boolean isBold(FontFace face) {
        return face == serif.bold() || face == sans.bold();
    }

    private static Typeface typeface(List<OwnFonts.Own> own, Typeface usual) {
        return new Typeface(
                pick(own, false, false).orElse(usual.plain()),
                pick(own, true, false).orElse(usual.bold()),
                pick(own, false, true).orElse(usual.italic()));
    }

    private static Optional<FontFace> pick(List<OwnFonts.Own> own, boolean bold, boolean italic) {
        return own.stream()
                .filter(font -> font.bold() == bold && font.italic() == italic)
                .map(OwnFonts.Own::face)
                .findFirst();
    }

    /** Read when the first brief is made. */
    private static final class Liberation {
        static final Typeface SERIF = new Typeface(
                FontFiles.liberation("LiberationSerif-Regular", 0),
                FontFiles.liberation("LiberationSerif-Bold", 1),
                FontFiles.liberation("LiberationSerif-Italic", 2));
        static final Typeface SANS = new Typeface(
                FontFiles.liberation("LiberationSans-Regular", 3),
                FontFiles.liberation("LiberationSans-Bold", 4),
                FontFiles.liberation("LiberationSans-Regular", 3));
    }

    /** Read only when a text needs them. */
    private static final class StandIns {
        static final List<FontFace> PLAIN = List.of(
                FontFiles.wholeLiberation("LiberationSerif-Regular", 9),
                FontFiles.dejaVu("DejaVuSerif", 5),
                FontFiles.dejaVu("DejaVuSans", 6));
        static final List<FontFace> BOLD = Stream.concat(
                        Stream.of(
                                FontFiles.wholeLiberation("LiberationSerif-Bold", 10),
                                FontFiles.dejaVu("DejaVuSerif-Bold", 7),
                                FontFiles.dejaVu("DejaVuSans-Bold", 8)),
                        PLAIN.stream())
                .toList();
    }
}
