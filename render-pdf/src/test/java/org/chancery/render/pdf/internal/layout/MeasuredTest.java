package org.chancery.render.pdf.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.document.Text;
import org.chancery.render.pdf.internal.layout.Letters.Break;
import org.junit.jupiter.api.Test;

class MeasuredTest {
    private static final Locale HEBREW = Locale.of("he");
    private static final Glyphs GLYPHS = new Glyphs(FontSet.standard(), false);
    private static final Style STYLE =
            new Stylesheet(FontSet.standard(), new Looks(true, false)).of(Text.Kind.SPEECH, false);

    @Test
    void aLineIsAsWideAsItsOwnCharactersWhateverFollowsThem() {
        Measured words = measured("LA bay", Locale.ENGLISH);
        Measured alone = measured("LA", Locale.ENGLISH);
        assertTrue(words.place(2) < words.width(0, 2), "no kerning between A and the space");
        assertEquals(alone.width(0, 2), words.width(0, 2));
    }

    @Test
    void onlySignsThatEndTheLineStandBeyondIt() {
        assertTrue(measured("ab, cd", Locale.ENGLISH).overhang(2) > 0);
        assertEquals(0, measured("ab, cd", Locale.ENGLISH).overhang(1));
        assertEquals(0, measured("ab אב, גד", Locale.ENGLISH).overhang(5));
        assertTrue(measured("אב, גד", HEBREW).overhang(2) > 0);
    }

    @Test
    void aJustifiedLineEndsBeyondItsColumnByTheOverhangOfItsLastSign() {
        List<Line> lines = lines("On the herring catch, the parties agreed on a common figure for all of it.", 100);
        Line line = lines.stream()
                .filter(each -> words(each).endsWith(", "))
                .findFirst()
                .orElseThrow();
        float comma = STYLE.size() * 0.25f;
        assertEquals(100 + 0.7f * comma, line.width(), 0.02f);
    }

    @Test
    void aDateInEnglishReadsAsSuchAmongArabicWords() {
        Locale arabic = Locale.of("ar");
        List<Run> runs = List.of(
                Run.of("3 March 2026", Run.Voice.PLAIN, Locale.ENGLISH), Run.of(" صدر", Run.Voice.PLAIN, arabic));
        Line line = Measured.of(new Text(Text.Kind.FACTS, arabic, runs, "p1"), STYLE, GLYPHS)
                .whole();
        assertEquals("3 March 2026", line.pieces().getFirst().words().toString());
    }

    @Test
    void aLineFeedEndsTheLineThoughALineMayEndBehindIt() {
        assertEquals(Break.MUST, measured("x\n\u200By", Locale.ENGLISH).breakAfter(1));
    }

    @Test
    void anAddressIsPartedBehindItsSignsAndNotHyphenated() {
        String address = "https://embassy.example/information/visas/applications/international";
        List<Line> lines = lines("Everything is found here: " + address, 130);
        assertFalse(lines.toString().contains("\u00AD"), lines.toString());
        String found = lines.stream().map(MeasuredTest::words).collect(Collectors.joining("|"));
        assertTrue(found.contains("/|"), found);
        assertEquals("Everything is found here: " + address, found.replace("|", ""));
    }

    @Test
    void wordsBesideOrdinaryStopsAreHyphenated() {
        List<Line> lines =
                lines("International. “Internationalisation.” International: internationally, so to speak.", 60);
        assertTrue(lines.toString().contains("\u00AD"), lines.toString());
    }

    private static Measured measured(String words, Locale language) {
        Run run = Run.of(words, Run.Voice.PLAIN, language);
        return Measured.of(new Text(Text.Kind.SPEECH, language, List.of(run), "p1"), STYLE, GLYPHS);
    }

    private static List<Line> lines(String words, float width) {
        return LineBreaker.lines(
                measured(words, Locale.ENGLISH),
                width,
                Fit.Aim.JUSTIFIED,
                new Hyphenation(new Hyphens(Optional.empty())));
    }

    private static String words(Line line) {
        return line.pieces().stream().map(piece -> piece.words().toString()).collect(Collectors.joining());
    }
}
