package org.chancery.core.transcript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sentences, questions and words that were cut off begin and end. */
class EndsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"It goes.", "It goes.”", "It goes (today.) ", "It goes…", "它走了。", "Who?", "Oh!»", ".", "Well..."
            })
    void aSentenceEndsWithAFullStopWhateverClosesBehindIt(String text) {
        assertTrue(Ends.sentence(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "”", "It goes", "It goes:", "The ferry, ", "E&OE.......", "E&OE………", "E&OE……."})
    void aHeadingAColonAndDotsThatFillALineEndNoSentence(String text) {
        assertFalse(Ends.sentence(text));
    }

    @Test
    void sixDotsAreStillAPause() {
        assertTrue(Ends.sentence("Well......"));
        assertTrue(Ends.sentence("Well……"));
        assertTrue(Ends.sentence("......"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Why?", "Why?” ", "为什么？", "لماذا؟", "?"})
    void aQuestionEndsWithItsMark(String text) {
        assertTrue(Ends.asks(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ")", "Why", "Why? Because."})
    void aMarkElsewhereAsksNothing(String text) {
        assertFalse(Ends.asks(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"But I —", "But I –", "But I…", "But I --", "But I...", "—"})
    void aDashOrDotsAtTheEndCutWordsOff(String text) {
        assertTrue(Ends.isCutOff(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "But I.", "But I -", "But — I"})
    void aFullStopOrAHyphenCutsNothingOff(String text) {
        assertFalse(Ends.isCutOff(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"— took it.", "– took it.", "…took it.", "-- took it.", "...took it."})
    void aDashOrDotsAtTheBeginningGoOn(String text) {
        assertTrue(Ends.goesOn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Took — it.", "- took it.", "..took it."})
    void aHyphenOrTwoDotsDoNotGoOn(String text) {
        assertFalse(Ends.goesOn(text));
    }

    @ParameterizedTest
    @CsvSource({"'Thank you. Maren?', 11", "'Yes! No? Yes', 9", "'No end here', 0", "'', 0", "'A. ', 0", "'. B', 2"})
    void theLastSentenceBeginsAfterTheLastFullStopThatWordsFollow(String text, int at) {
        assertEquals(at, Ends.lastSentence(text));
    }

    @Test
    void aMarkHasNoLetterAndNoDigit() {
        assertTrue(Ends.mark("* * *"));
        assertTrue(Ends.mark(""));
        assertFalse(Ends.mark("* 1 *"));
        assertFalse(Ends.mark("— я —"));
    }

    @ParameterizedTest
    @CsvSource({
        "Berg: It goes., 5, true",
        "Berg: it goes., 5, false",
        "Berg: it goes., 40, true",
        "Berg:, 5, true",
        "Berg: 2 goes., 5, true",
        "Berg: «it goes»., 5, true",
        "\uD83D\uDEA2Berg: it goes., 7, false"
    })
    void speechBeginsWithAnythingButASmallLetter(String line, int from, boolean speech) {
        assertEquals(speech, Ends.beginsSpeech(Line.of(1, line), from));
    }
}
