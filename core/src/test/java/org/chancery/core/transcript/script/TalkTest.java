package org.chancery.core.transcript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a speech does is told by its words. A slash stands for the end of a paragraph. */
class TalkTest {
    private static final Talk TALK = new Talk(Speeches.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "Why? I ask., true, false",
        "?, true, true",
        "？, true, true",
        "؟, true, true",
        "I ask. / Why?, true, true",
        "Why? / I ask., true, false",
        "So it is., false, false"
    })
    void aMarkAnywhereAsksAndOneAtTheEndEndsInAQuestion(String speech, boolean asks, boolean ends) {
        assertEquals(asks, TALK.asks(Speeches.of(speech)));
        assertEquals(ends, TALK.endsInQuestion(Speeches.of(speech)));
    }

    @ParameterizedTest
    @CsvSource({
        "'Ladies, good morning to all.', true",
        "'One two three four five six good morning', true",
        "'One two three four five six seven good morning', false",
        "'So it is. / Good morning', false"
    })
    void aGreetingStandsAmongTheFirstWords(String speech, boolean greets) {
        assertEquals(greets, TALK.greets(Speeches.of(speech)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Thank you, sir.", "But —", "Yes.", "Yes yes yes yes yes yes yes yes yes yes yes yes yes yes"})
    void thanksAndAssentAreCourtesy(String speech) {
        assertTrue(TALK.isCourtesy(Speeches.of(speech)));
    }

    @ParameterizedTest
    @CsvSource({
        "Woohoo!, true",
        "'One, two, three, four, five, six!', true",
        "'One, two, three, four, five, six, seven!', false",
        "Oh? Yes!, false",
        "Oh! / Yes!, false",
        "Woohoo., false"
    })
    void aFewWordsThatAreCriedOutAskNothing(String speech, boolean cried) {
        assertEquals(cried, TALK.isExclamation(Speeches.of(speech)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you, the bridge.",
                "Yes?",
                "Yes. / Yes.",
                "Yes yes yes yes yes yes yes yes yes yes yes yes yes yes yes"
            })
    void whatSaysMoreAsksOrGoesOnIsNoCourtesy(String speech) {
        assertFalse(TALK.isCourtesy(Speeches.of(speech)));
    }

    @ParameterizedTest
    @CsvSource({
        "'Yes, the bridge.', true",
        "'Yes, bridge closes tomorrow.', false",
        "'Bridge closes thanks', true",
        "'Bridge closes', false",
        "'—', false"
    })
    void aThirdOfCourteousWordsIsMostlyCourtesy(String speech, boolean mostly) {
        assertEquals(mostly, TALK.isMostlyCourtesy(Speeches.of(speech)));
    }

    @Test
    void theFloorIsGivenAtTheEndOfASpeech() {
        assertTrue(TALK.givesFloor(Speeches.of("Thanks. / The Courier has the floor.")));
        assertFalse(TALK.givesFloor(Speeches.of("The Courier has the floor. / Thanks.")));
        assertTrue(TALK.givesFloor(Speeches.of("Next question. " + "x".repeat(585))));
        assertFalse(TALK.givesFloor(Speeches.of("Next question. " + "x".repeat(600))));
    }

    @Test
    void onlyAShortSpeechIsNothingElse() {
        assertTrue(TALK.onlyGivesFloor(Speeches.of("w ".repeat(57) + "next question")));
        assertFalse(TALK.onlyGivesFloor(Speeches.of("w ".repeat(58) + "next question")));
        assertFalse(TALK.onlyGivesFloor(Speeches.of("w ".repeat(58) + " / next question")));
        assertFalse(TALK.onlyGivesFloor(Speeches.of("So it is.")));
    }

    @ParameterizedTest
    @CsvSource({
        "Thank you. Maren Holt., Maren Holt, true", "Maren?, Maren Holt, true", "Ms Holt, Maren Holt, true",
        "maren holt, Maren Holt, false", "Thank you., Maren Holt, false", "Anna?, Maren Holt, false",
        "I call upon Holten, Maren Holt, true", "Question, Question, false", "A, A.Holt, false"
    })
    void aNameAtTheEndCallsUponWhoeverHasIt(String speech, String who, boolean calls) {
        assertEquals(calls, Talk.calls(Speeches.of(speech), Speeches.label(who)));
    }

    @Test
    void aNameIsCalledAmongTheLastWordsOfAShortSpeech() {
        assertTrue(Talk.calls(Speeches.of("Holt " + "w ".repeat(24)), Speeches.label("Maren Holt")));
        assertFalse(Talk.calls(Speeches.of("Holt " + "w ".repeat(25)), Speeches.label("Maren Holt")));
        assertTrue(Talk.calls(Speeches.of("w ".repeat(59) + "Holt"), Speeches.label("Maren Holt")));
        assertFalse(Talk.calls(Speeches.of("w ".repeat(60) + "Holt"), Speeches.label("Maren Holt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All right. Maren?",
                "Maren Holt.",
                "Yes, Maren.",
                "Bridge Maren Holt",
                "bridge Maren Holt",
                "One Two Three Four Five Six"
            })
    void hardlyMoreThanANameIsACall(String speech) {
        assertTrue(TALK.isCall(Speeches.of(speech)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "—",
                "bridge Maren",
                "Maren closes",
                "Maren, yes.",
                "The",
                "Bridges close. Maren?",
                "Maren. / Holt.",
                "One Two Three Four Five Six Seven"
            })
    void otherWordsBesideANameAreNoCall(String speech) {
        assertFalse(TALK.isCall(Speeches.of(speech)));
    }

    @ParameterizedTest
    @CsvSource({
        "(Inaudible.), true",
        "[Inaudible], true",
        "(Inaudible)., true",
        "(Inaudible) and, false",
        "Inaudible), false",
        "(One) (two), false",
        "(One.) / Two., false",
        "(One, false"
    })
    void aRemarkInBracketsAloneWasNotHeard(String speech, boolean unheard) {
        assertEquals(unheard, Talk.isUnheard(Speeches.of(speech)));
    }

    @ParameterizedTest
    @CsvSource({"But I —, true, false", "'— took it.', false, true", "took it., false, true", "Took it., false, false"})
    void whatIsCutOffGoesOnWithADashOrASmallLetter(String speech, boolean cutOff, boolean goesOn) {
        assertEquals(cutOff, Talk.isCutOff(Speeches.of(speech)));
        assertEquals(goesOn, Talk.goesOn(Speeches.of(speech)));
    }

    @Test
    void theWordsOfAllParagraphsAreCountedAsFarAsThatMatters() {
        assertEquals(3, Talk.length(Speeches.of("One two. / Three.")));
        assertEquals(601, Talk.length(Speeches.of("w ".repeat(700) + " / w")));
    }
}
