package org.chancery.core.transcript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words without the punctuation around them. */
class WordTest {
    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    @Test
    void punctuationAroundAWordIsNotOfItAndPunctuationAloneIsNoWord() {
        assertEquals(
                List.of("The", "day’s", "ferry-boat", "3"), texts(Word.of("«The day’s — (ferry-boat) », 3. *\u00A0*")));
    }

    @Test
    void aWordKnowsWhereItStands() {
        assertEquals(List.of(new Word("Ferry", "ferry", 2, 7)), Word.of(" “Ferry”"));
        assertEquals(List.of(new Word("a", "a", 0, 1), new Word("b", "b", 3, 4)), Word.of("a, b"));
    }

    @Test
    void noMoreWordsAreTakenThanAskedFor() {
        assertEquals(List.of("one", "two"), texts(Word.firstOf("one two three", 2)));
        assertEquals(List.of(), Word.firstOf("one", 0));
        assertEquals(List.of("one"), texts(Word.firstOf("one", 2)));
    }

    @Test
    void aMarkThatCombinesWithTheLastLetterBelongsToTheWord() {
        assertEquals(List.of("cafe\u0301"), texts(Word.of("cafe\u0301.")));
        assertEquals(List.of("अक्षर\u093E"), texts(Word.of("अक्षर\u093E।")));
    }

    @Test
    void wordsAreFoldedToSmallLettersHoweverTheirLettersAreComposed() {
        assertEquals("café", Word.of("CAFE\u0301").getFirst().folded());
        assertEquals("ferry", Word.of("FERRY").getFirst().folded());
        assertEquals("паром", Word.of("Паром").getFirst().folded());
        assertEquals("\u00E0", Word.of("A\u0300").getFirst().folded());
    }

    @ParameterizedTest
    @CsvSource({"Berg, true", "berg, false", "2Berg, false", "Ёлкин, true", "'\uD835\uDC00b', true"})
    void aWordIsCapitalisedByItsFirstLetter(String word, boolean capitalised) {
        assertEquals(capitalised, Word.of(word).getFirst().isCapitalised());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UN", "БЕРГ", "外交", "G-20"})
    void aWordWithoutSmallLettersIsInCapitals(String word) {
        assertTrue(Word.of(word).getFirst().isInCapitals());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "Un", "UNo"})
    void oneLetterOrASmallOneIsNotInCapitals(String word) {
        assertFalse(Word.of(word).getFirst().isInCapitals());
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "2025, 2025", "٢٠٢٥, 2025", "20251, -1", "3rd, -1", "may, -1"})
    void aNumberHasAtMostFourDigitsAndNothingElse(String word, int number) {
        assertEquals(number, Word.of(word).getFirst().number());
    }
}
