package org.chancery.render.pdf.internal.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fonts of a brief. Those of the user come first, if there are any; Liberation has Latin, Cyrillic and Greek; DejaVu
 * stands in for what it lacks, such as the sign of the rouble, and Arabic and Hebrew letters.
 */
public final class FontSet {
    private static final FontSet STANDARD = new FontSet(List.of());

    /** The same fonts with more letters, each read when a text needs it. */
    private static final Map<FontFace, FontFace> EUROPEAN = new ConcurrentHashMap<>();

    private static final int FIRST_EUROPEAN_NUMBER = 20;
    private static final int FIRST_EUROPEAN = 0xA0;
    private static final int LAST_EUROPEAN = 0x52F;

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

    /** {@return the fonts to look for the letters of some words in, the wanted one first} */
    List<FontFace> chain(FontFace wanted, String words) {
        return chains.computeIfAbsent(
                withLetters(wanted, words),
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

    /** Words all of whose letters are common have the smaller font, others the larger one throughout: so all are kerned. */
    private static FontFace withLetters(FontFace wanted, String words) {
        if (wanted.coded().isPresent()) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c >= FIRST_EUROPEAN && c <= LAST_EUROPEAN && !wanted.has(c)) {
                    return EUROPEAN.computeIfAbsent(wanted, Liberation::european);
                }
            }
        }
        return wanted;
    }

    private boolean isBold(FontFace face) {
        return Stream.of(serif.bold(), sans.bold()).anyMatch(bold -> face == bold || face == EUROPEAN.get(bold));
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
        private static final List<String> NAMES = List.of(
                "LiberationSerif-Regular",
                "LiberationSerif-Bold",
                "LiberationSerif-Italic",
                "LiberationSans-Regular",
                "LiberationSans-Bold");
        private static final List<FontFace> COMMON = IntStream.range(0, NAMES.size())
                .mapToObj(i -> FontFiles.common(NAMES.get(i), i))
                .toList();

        static final Typeface SERIF = new Typeface(COMMON.get(0), COMMON.get(1), COMMON.get(2));
        static final Typeface SANS = new Typeface(COMMON.get(3), COMMON.get(4), COMMON.get(3));

        static FontFace european(FontFace common) {
            int number = COMMON.indexOf(common);
            return FontFiles.european(NAMES.get(number), FIRST_EUROPEAN_NUMBER + number);
        }
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
