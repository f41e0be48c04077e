package org.chancery.core.transcript.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.core.transcript.dialect.Dialects;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Lexicons;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text shows its language by its common words and its publisher by what only that one prints. */
class DialectChooserTest {
    private static final DialectChooser CHOOSER = new DialectChooser(Lexicons.of(Dialects.builtIn()));
    private static final String PROSE =
            "The bridge is closed, and we know that it will be for the whole of the summer.";

    private static Convention choose(Stream<String> texts) {
        List<String> all = texts.toList();
        return CHOOSER.choose(IntStream.range(0, all.size())
                .mapToObj(i -> Line.of(i + 1, all.get(i)))
                .toList());
    }

    private static String dialect(String... texts) {
        return choose(Stream.of(texts)).words().dialect().id();
    }

    @ParameterizedTest
    @CsvSource({
        "The bridge is closed and it will be so for the summer, english",
        "Мост закрыт и будет закрыт всё лето что и было сказано, russian",
        "Die Brücke ist gesperrt und sie bleibt es auch in diesem Sommer, german",
        "Le pont est fermé et il le sera pour tout un été dans la ville, french",
        "Il ponte è chiuso e non sarà aperto per tutta la durata dei lavori che si fanno in estate, italian",
        "El puente está cerrado y no se abrirá en todo el verano por las obras de la ciudad, spanish",
        "A ponte está fechada e não será aberta no verão por causa das obras que se fazem na cidade, portuguese",
        "Most jest zamknięty i nie będzie otwarty przez całe lato z powodu prac w mieście, polish",
        "De brug is gesloten en gaat ook deze zomer niet open omdat er in de stad wordt gewerkt, dutch"
    })
    void aTextWithoutMarksIsInThePlainDialectOfItsLanguage(String text, String dialect) {
        assertEquals(dialect, dialect(text));
    }

    @Test
    void aMarkOfThePublisherAtAnEndOfThePageSpeaksForItsDialect() {
        assertEquals("pentagon", dialect("defense.gov", PROSE));
        assertEquals("pentagon", dialect(PROSE, "defense.gov"));
    }

    @Test
    void whatPublishersSayOfEachOtherInTheMiddleSpeaksForNobody() {
        List<String> middle = List.of("We wrote to defense.gov about it.");
        List<String> thirty = Collections.nCopies(30, PROSE);
        List<String> twentyNine = Collections.nCopies(29, PROSE);
        assertEquals(
                "english",
                choose(Stream.of(thirty, middle, thirty).flatMap(List::stream))
                        .words()
                        .dialect()
                        .id());
        assertEquals(
                "pentagon",
                choose(Stream.of(twentyNine, middle, thirty).flatMap(List::stream))
                        .words()
                        .dialect()
                        .id());
    }

    @Test
    void aLongParagraphIsNoPlaceForAMarkUnlessThePageIsNothingElse() {
        String paragraph = "defense.gov " + PROSE.repeat(6);
        assertEquals("english", dialect(PROSE, paragraph));
        assertEquals("pentagon", dialect(paragraph));
    }

    @Test
    void aNumberInThePublishersShapeIsAMarkToo() {
        assertEquals("russian-ministry-en", dialect("1893-06-10-2017", PROSE));
        assertEquals("english", dialect("1893-06-2017", PROSE));
    }

    @Test
    void labelsThatOnlyOnePublisherPrintsSpeakForItLessThanAMark() {
        assertEquals("pentagon", dialect("Q: " + PROSE, "A: " + PROSE));
        assertEquals("russian-ministry-en", dialect("1893-06-10-2017", "Q: " + PROSE, "A: " + PROSE));
    }

    @Test
    void theEvidenceIsToldInWords() {
        String evidence = choose(Stream.of("defense.gov", "Q: " + PROSE, "A: " + PROSE, "Pentagon"))
                .evidence();
        assertTrue(
                evidence.endsWith("common ones of \"en\"; 2 marks of the publisher, 2 labels that only it prints so"),
                evidence);
    }

    @Test
    void aTextOfUnknownWordsIsWeakEvidenceUnlessItHasAMark() {
        assertTrue(choose(Stream.of("Xyzzy plugh frotz.")).isDoubtful());
        assertFalse(choose(Stream.of("Xyzzy plugh frotz.", "1893-06-10-2017")).isDoubtful());
        assertFalse(choose(Stream.of(PROSE)).isDoubtful());
    }

    @Test
    void ofTwoSpellingsTheOneWithMoreWordsNamesTheCountry() {
        assertEquals(
                Locale.UK,
                choose(Stream.of(PROSE + " Our neighbour and the colour.")).language());
        assertEquals(
                Locale.US,
                choose(Stream.of(PROSE + " Our neighbor and the color.")).language());
        assertEquals(
                Locale.UK,
                choose(Stream.of(PROSE + " Our neighbour, the colour, the color."))
                        .language());
        assertEquals(
                Locale.ENGLISH,
                choose(Stream.of(PROSE + " Our neighbour and the color.")).language());
        assertEquals(Locale.ENGLISH, choose(Stream.of(PROSE)).language());
    }

    @Test
    void aDialectThatWasAskedForIsTakenWhateverTheTextSays() {
        Convention forced =
                CHOOSER.force(Languages.of("pentagon").dialect(), List.of(Line.of(1, "Our neighbour saw the colour.")));
        assertEquals("pentagon", forced.words().dialect().id());
        assertEquals("asked for", forced.evidence());
        assertEquals(Locale.UK, forced.language());
        assertFalse(forced.isDoubtful());
    }

    @Test
    void theLanguageWithMoreCommonWordsWinsThenTheScriptThenTheFirst() {
        var common = new LinkedHashMap<Locale, List<String>>();
        common.put(Locale.ENGLISH, List.of("the", "a"));
        common.put(Locale.FRENCH, List.of("le", "a"));
        common.put(Locale.of("ru"), List.of("и"));
        common.put(Locale.CHINESE, List.of("的"));
        assertEquals(new LanguageGuess(Locale.FRENCH, 66), LanguageGuess.of(Word.of("le a pont"), common));
        assertEquals(new LanguageGuess(Locale.ENGLISH, 50), LanguageGuess.of(Word.of("a pont"), common));
        assertEquals(new LanguageGuess(Locale.of("ru"), 0), LanguageGuess.of(Word.of("мост"), common));
        assertEquals(new LanguageGuess(Locale.CHINESE, 33), LanguageGuess.of(Word.of("我的桥"), common));
        assertEquals(new LanguageGuess(Locale.ENGLISH, 0), LanguageGuess.of(List.of(), common));
    }

    @Test
    void aSampleHasWordsOfManyLinesAndTheBeginningOfALongOne() {
        assertEquals(
                1000,
                LanguageGuess.sample(List.of(Line.of(1, "a ".repeat(3000)))).size());
        List<Line> lines = Collections.nCopies(20, Line.of(1, "a ".repeat(1000)));
        assertEquals(8000, LanguageGuess.sample(lines).size());
    }
}
