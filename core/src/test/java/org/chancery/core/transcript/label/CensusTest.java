package org.chancery.core.transcript.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Origin;
import org.chancery.core.transcript.text.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a label is one when something on the page speaks for it. A slash stands for the end of a line. */
class CensusTest {
    private static List<Line> lines(String page) {
        String[] texts = page.split(" / ", -1);
        return IntStream.range(0, texts.length)
                .mapToObj(i -> Line.of(i + 1, texts[i]))
                .toList();
    }

    private static Census census(List<Line> lines, Set<String> known, String title, Vocabulary words) {
        var reader = new LabelReader(words);
        return Census.of(lines, Census.candidates(lines, reader), reader, known, title);
    }

    /** The labels of a page in order. */
    private static String labels(Census census) {
        return census.all().stream().map(Label::text).collect(Collectors.joining(", "));
    }

    private static String labels(String page) {
        return labels(page, Set.of());
    }

    private static String labels(String page, Set<String> known) {
        return labels(census(lines(page), known, "", Languages.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg: The bridge is closed.",
                "Holt: The bridge is closed. / Holt: The ferry goes.",
                "The Bridge: it is closed. / The Ferry: it goes.",
                "BRIDGE: It is closed.",
                "A   It is closed.",
                "ANNA BERG / Foreign Minister",
                "THE BRIDGE / THE FERRY"
            })
    void inAPageWithoutLabelsWordsBeforeAColonAreNone(String page) {
        assertEquals("", labels(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: Why? => Question",
                "Text. / Question: Why? => Question",
                "A.Berg: So. => A.Berg",
                "Q12   Tom Hale: Why? => Tom Hale",
                "Anna Berg (via video link): So. => Anna Berg",
                "Anna Berg: So. / Anna Berg: And so. => Anna Berg, Anna Berg",
                "ANNA BERG: So. => ANNA BERG",
                "FOREIGN MINISTER: So. => FOREIGN MINISTER",
                "BERG: So. / BERG: And so. => BERG, BERG",
                "Q   Why? / A   So. => Q, A"
            })
    void aWordForAPartInitialsCapitalsANoteOrRepetitionMakeALabel(String example) {
        check(example);
    }

    @Test
    void somebodyThePageNamesElsewhereIsBelieved() {
        assertEquals("Anna Berg", labels("Anna Berg: The bridge is closed.", Set.of("anna berg")));
        assertEquals("Minister Anna Berg", labels("Minister Anna Berg: The bridge is closed.", Set.of("anna berg")));
        assertEquals("", labels("Anna Holt: The bridge is closed.", Set.of("anna berg")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: Why? / Foreign Minister Berg: So. => Question, Foreign Minister Berg",
                "Question: Why? / Mr Berg: So. => Question, Mr Berg",
                "Question: Why? / Maren Holt, Brenholm Radio: And why? => Question, Maren Holt, Brenholm Radio",
                "Question: Why? / Foreign Minister Berg: so it is. => Question",
                "Question: Why? / Radio: So. => Question, Radio",
                "Question: Why? / Minister: So. => Question, Minister",
                "Question: Why? / Berg: So. => Question",
                "Question: Why? / RADIO: So. => Question, RADIO",
                "Question: Why? / BERG: So. => Question",
                "Question: Why? / Anna Berg: So. => Question, Anna Berg",
                "Question: Why? / Anna Berg: so. => Question",
                "Question: Why / Anna Berg: So. => Question",
                "Question: Why? / One Two Three Four: So. => Question, One Two Three Four",
                "Question: Why? / One Two Three Four Five: So. => Question",
                "One Two: So. / Question: Why? => Question"
            })
    void inATranscriptLessIsEnoughForALabel(String example) {
        check(example);
    }

    @Test
    void aNameThatIsBelievedForNoBetterReasonIsAGuess() {
        List<Line> lines = lines("Question: Why? / Anna Berg: So. / Mr Holt: And so.");
        Census census = census(lines, Set.of(), "", Languages.ENGLISH);
        assertFalse(census.isGuess(census.label(0).orElseThrow()));
        assertTrue(census.isGuess(census.label(1).orElseThrow()));
        assertFalse(census.isGuess(census.label(2).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Herald: Why? / Berg: So. / Herald: And? / Berg: Yes. / Herald: Oh? / Berg: No. => Herald, Berg, Herald, Berg, Herald, Berg",
                "Lund: Why? / Berg: So. / Lund: And? / Berg: Yes. => ",
                "Berg: So. / Berg: Yes. / Berg: No. => ",
                "Berg: So. / Berg: Yes. / Berg: No. / Question: Why? / Question: Oh? => Berg, Berg, Berg, Question, Question",
                "Berg: So. / Berg: Yes. / Berg: No. / Question: Why? => Question",
                "Berg: So. / Berg: Yes. / Berg: No. / Anna Berg: Ah. => Anna Berg"
            })
    void aSingleNameIsBelievedWhenTwoTakeTurns(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANNA BERG: So. / PAUL HOLT: No. / MAREN LUND: Yes. / The Bridge: It is closed. => ANNA BERG, PAUL HOLT, MAREN LUND",
                "ANNA BERG: So. / PAUL HOLT: No. / MAREN LUND: Yes. / LUND: Well. => ANNA BERG, PAUL HOLT, MAREN LUND, LUND",
                "ANNA BERG: So. / PAUL HOLT: No. / MAREN LUND: Yes. / The Bridge: It. / The Bridge: It. => ANNA BERG, PAUL HOLT, MAREN LUND, The Bridge, The Bridge",
                "ANNA BERG: So. / PAUL HOLT: No. / MAREN LUND: Yes. / Foreign Minister of Lindoria Henrik Vall: It. => ANNA BERG, PAUL HOLT, MAREN LUND, Foreign Minister of Lindoria Henrik Vall",
                "ANNA BERG: So. / PAUL HOLT: No. / MAREN LUND: Yes. / Foreign Minister of Lindoria Henrik Vall: it. => ANNA BERG, PAUL HOLT, MAREN LUND"
            })
    void whereMostLabelsAreInCapitalsMoreMustSpeakForOthers(String example) {
        check(example);
    }

    @Test
    void whereMostLabelsAreBoldABoldOneIsBelievedAndAPlainOneIsNot() {
        List<Line> lines = List.of(
                strong(1, "Question: Why?", 9),
                strong(2, "A.Berg: So.", 7),
                strong(3, "Question: And?", 9),
                strong(4, "Anna: Yes.", 5),
                Line.of(5, "Mr Bridge: It is closed."));
        assertEquals("Question, A.Berg, Question, Anna", labels(census(lines, Set.of(), "", Languages.ENGLISH)));
    }

    private static Line strong(int number, String text, int to) {
        return new Line(
                text,
                List.of(new Origin(0, number, 1, false)),
                List.of(new Style(Style.Sort.STRONG, 0, to, "")),
                Hint.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: / Why? / Answer: / So. / Anna Berg: / No. => Question, Answer, Anna Berg",
                "Question: Why? / Answer: So. / Mr Berg: / No. => Question, Answer",
                "Question: Why? / Mr Berg: So. / Question: Why? / Mr Berg: / No. => Question, Mr Berg, Question, Mr Berg",
                "Question: Why? / ANNA BERG: / No. => Question, ANNA BERG"
            })
    void aLabelAloneOnItsLineNeedsOthersLikeIt(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANNA BERG / So it is. / PAUL HOLT / No. => ANNA BERG, PAUL HOLT",
                "ANNA BERG / So it is. / ANNA BERG / No. => ANNA BERG, ANNA BERG",
                "FOREIGN MINISTER BERG / So it is. => FOREIGN MINISTER BERG",
                "MR BERG / (Laughter) / So it is. => MR BERG",
                "MR BERG / There are two things, => MR BERG",
                "MR BERG / There are two things: => MR BERG",
                "MR BERG / the bridge and the ferry => ",
                "MR BERG / Subjects: the ferry. => ",
                "MR BERG => ",
                "• MR BERG / So it is. => ",
                "and then / MR BERG / So it is. => ",
                "and then. / MR BERG / So it is. => MR BERG",
                "* * * / MR BERG / So it is. => MR BERG",
                "and then /  / MR BERG /  / So it is. => MR BERG",
                "ANNA BERG / So it is. => "
            })
    void aHeadOfATurnStandsWhereOneMayBeginAndSpeechFollows(String example) {
        check(example);
    }

    @Test
    void aLongLineBelowAHeadIsSpeechThoughItHasNoFullStop() {
        assertEquals("MR BERG", labels("MR BERG / " + "word ".repeat(20) + "w"));
        assertEquals("", labels("MR BERG / " + "word ".repeat(19) + "words"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "А.Берг: Так. / П.Залесов Спасибо. / П.Залесов: Да. / А.Берг Нет. => А.Берг, П.Залесов, П.Залесов, А.Берг",
                "А.Берг: Так. / А.Берг сказал так. => А.Берг",
                "А.Берг: Так / А.Берг Спасибо. => А.Берг",
                "А.Берг: Так. / А.Берг => А.Берг",
                "А.Берг Спасибо. / А.Берг: Так. => А.Берг"
            })
    void aLabelThatLostItsSignIsKnownByItsInitialsAndTheCapitalBehind(String example) {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], labels(census(lines(both[0]), Set.of(), "", Languages.RUSSIAN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: Why? / Berg: So. / Question: And? / Berg: Yes. / Question: Oh? => Question, Berg, Question, Berg, Question",
                "Question: Why? / Berg: So. / Question: And? / Holt: Yes. / Question: Oh? => Question, Berg, Question, Holt, Question",
                "Question: Why? / Berg: So. / Question: And? / A.Holt: Yes. => Question, Question, A.Holt",
                "Question: Why? / Berg: so. / Question: And? / Berg: yes. / Question: Oh? => Question, Question, Question"
            })
    void whoeverStandsBetweenTwoQuestionsAgainAndAgainAnswersThem(String example) {
        check(example);
    }

    @Test
    void onceIsEnoughForSomebodyWhoIsNamedAboveTheText() {
        String page = "Question: Why? / Berg: So.";
        assertEquals("Question", labels(census(lines(page), Set.of(), "Talks with Paul Holt", Languages.ENGLISH)));
        assertEquals(
                "Question, Berg", labels(census(lines(page), Set.of(), "Talks with Anna Berg", Languages.ENGLISH)));
        assertEquals("Question, Berg", labels("Anna Berg spoke. / " + page));
    }

    @Test
    void eachLineHasItsOwnLabelOrNone() {
        Census census = census(lines("Text. / Question: Why?"), Set.of(), "", Languages.ENGLISH);
        assertEquals(Optional.empty(), census.label(0));
        assertEquals("Question", census.label(1).orElseThrow().text());
    }

    private static void check(String example) {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], labels(both[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: Why? / Clearly, the outcomes of the talks are as follows: we go on. / Question: And then? => Question, Question",
                "Question: Why? / Holt, the Courier: We go on. / Question: And then? => Question, Holt, the Courier, Question"
            })
    void aSentenceThatGoesOnBehindItsColonIsNoLabel(String example) {
        String[] both = example.split(" => ");
        assertEquals(both[1], labels(both[0]));
    }
}
