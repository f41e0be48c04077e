package org.chancery.core.transcript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.core.transcript.label.Census;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.label.LabelReader;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Origin;
import org.chancery.core.transcript.text.Stretch;
import org.chancery.core.transcript.text.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The body is taken apart into speeches and marks. A slash stands for the end of a line. */
class BlockReaderTest {
    private static String blocks(List<Line> lines) {
        var reader = new LabelReader(Speeches.ENGLISH);
        Census census = Census.of(lines, Census.candidates(lines, reader), reader, Set.of(), "");
        return BlockReader.read(lines, 0, lines.size(), census, Speeches.ENGLISH).stream()
                .map(BlockReaderTest::inShort)
                .collect(Collectors.joining(" | "));
    }

    /** A mark by its kind; a speech by its label, by + when it goes on, ? when it asks and ! when it answers. */
    private static String inShort(Block block) {
        return switch (block) {
            case Block.Mark mark ->
                mark.kind().name().toLowerCase(Locale.ROOT) + " "
                        + mark.stretch().text();
            case Block.Speech speech ->
                speech.label().map(Label::text).map(label -> label + ": ").orElse("")
                        + (speech.continued() ? "+ " : "")
                        + (speech.asks() ? "? " : "")
                        + (speech.answers() ? "! " : "")
                        + speech.paragraphs().stream().map(Stretch::text).collect(Collectors.joining(" / "));
        };
    }

    private static void check(String example) {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], blocks(Speeches.lines(both[0])));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So it is. / And so. => So it is. / And so.",
                "Answer: So. / And so. / Answer: No. => Answer: So. / And so. | Answer: No.",
                "Answer: / So. => Answer: So.",
                "Answer: / Answer: So. => unplaced Answer: | Answer: So.",
                "Answer (via video link): / Answer: So. => unplaced Answer | unplaced (via video link): | Answer: So.",
                "• Answer: So. => furniture • | Answer: So.",
                "Answer: So. / * * * / And so. => Answer: So. | break * * * | + And so.",
                "* * * / And so. => break * * * | And so.",
                "Answer: So. / (A bell rings.) / And so. => Answer: So. | narrative (A bell rings.) | + And so.",
                "Answer: / (A bell rings.) / And so. => Answer: (A bell rings.) / And so.",
                "Answer: So. / 12 / And so. => furniture 12 | Answer: So. / And so."
            })
    void aMarkDividesATurnUnlessItIsNoneOfTheText(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Bridge / It is closed. => heading The Bridge | It is closed.",
                "Answer: So. / The Bridge / It is closed. => Answer: So. | heading The Bridge | + It is closed.",
                "Answer: / The Bridge / It is closed. => Answer: The Bridge / It is closed.",
                "Question: Why? / Answer: So. / The Bridge / It is closed. => Question: Why? | Answer: So. / The Bridge / It is closed.",
                "Question: Why? / Answer: So. / The Bridge / Question: Oh? => Question: Why? | Answer: So. | heading The Bridge | Question: Oh?"
            })
    void betweenQuestionsAHeadingStandsOnlyAboveALabel(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: Why? / So. / And so. / Question: Oh? / No. => Question: Why? | ! So. / And so. | Question: Oh? | ! No.",
                "Question: Why? / So. => Question: Why? / So.",
                "Question: Why? / So. / Answer: No. => Question: Why? / So. | Answer: No."
            })
    void whereOnlyQuestionsAreLabelledWhatFollowsAnswers(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A.Holt: Why? / So. / A.Holt: Well. / No. / A.Holt: Oh? / Ah. => A.Holt: Why? | ! So. | A.Holt: Well. | ! No. | A.Holt: Oh? | ! Ah.",
                "A.Holt: Why? / So. / A.Holt: Oh? / No. => A.Holt: Why? / So. | A.Holt: Oh? / No.",
                "A.Holt: Why? / So. / A.Holt: Well. / No. / A.Holt: Oh. / Ah. => A.Holt: Why? / So. | A.Holt: Well. / No. | A.Holt: Oh. / Ah.",
                "A.Holt: Why? / So. / A.Holt: Oh? / No. / A.Berg: Ah? / Ah. => A.Holt: Why? / So. | A.Holt: Oh? / No. | A.Berg: Ah? / Ah."
            })
    void whereOnlyOneIsLabelledAndMostlyAsksWhatFollowsAnswers(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So. / See also / The ferry goes / May 3, 2021 / And so. => inset See also | inset The ferry goes | inset May 3, 2021 | So. / And so.",
                "So. / See also / The ferry goes / May 3, 2021 / The bridge / May 4, 2021 / And so. => inset See also | inset The ferry goes | inset May 3, 2021 | inset The bridge | inset May 4, 2021 | So. / And so.",
                "So. / See also / One. / Two. / May 3, 2021 / And so. => inset See also | inset One. | inset Two. | inset May 3, 2021 | So. / And so.",
                "So. / See also / One. / Two. / Three. / May 3, 2021 => inset See also | So. / One. / Two. / Three. / May 3, 2021",
                "So. / See also: the ferry, May 3, 2021 / And so. => inset See also: the ferry, May 3, 2021 | So. / And so.",
                "So. / See also the ferry. / And so. => So. / See also the ferry. / And so.",
                "So. / See also => inset See also | So.",
                "Question: Why? / See also / Question: Oh? => inset See also | Question: Why? | Question: Oh?"
            })
    void aBoxThatPointsElsewhereIsSetAsideAndTheTurnGoesOnAroundIt(String example) {
        check(example);
    }

    @Test
    void aLongLineEndsABox() {
        String longest = "word ".repeat(32).strip() + "s";
        assertEquals(160, longest.length());
        assertEquals(
                "inset See also | inset " + longest + " | inset May 3, 2021 | So.",
                blocks(Speeches.lines("See also / " + longest + " / May 3, 2021 / So.")));
        assertEquals(
                "inset See also | " + longest + "s | heading May 3, 2021 | + So.",
                blocks(Speeches.lines("See also / " + longest + "s / May 3, 2021 / So.")));
    }

    /** Lines of which those that end in a star are bold. */
    private static List<Line> typed(String text) {
        String[] texts = text.split(" / ");
        return IntStream.range(0, texts.length)
                .mapToObj(i -> typed(i + 1, texts[i]))
                .toList();
    }

    private static Line typed(int number, String text) {
        String words = text.replace("*", "");
        List<Style> styles =
                words.equals(text) ? List.of() : List.of(new Style(Style.Sort.STRONG, 0, words.length(), ""));
        return new Line(words, List.of(new Origin(0, number, 1, false)), styles, Hint.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why?* / So. / Oh?* / No. / Ah?* / Yes. => ? Why? | ! So. | ? Oh? | ! No. | ? Ah? | ! Yes.",
                "Well.* / Why?* / So. / Oh?* / No. / Ah?* / Yes. => ? Well. / Why? | ! So. | ? Oh? | ! No. | ? Ah? | ! Yes.",
                "Why?* / So. / Oh?* / No. => Why? / So. / Oh? / No.",
                "Why?* / Oh?* / Ah?* / Yes. => Why? / Oh? / Ah? / Yes.",
                "One.* / Why?* / Two.* / So. / Oh?* / No. / Ah?* / Yes. => One. / Why? / Two. / So. / Oh? / No. / Ah? / Yes."
            })
    void boldQuestionsAndPlainAnswersAreAnInterview(String example) {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], blocks(typed(both[0])));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "– Why? / – So. / – Oh? / – No. / – Ah? / – Yes. => ? – Why? | ! – So. | ? – Oh? | ! – No. | ? – Ah? | ! – Yes.",
                "— Why? / — So. / And so. / — Oh? / — No. / — Ah? / — Yes. => ? — Why? | ! — So. / And so. | ? — Oh? | ! — No. | ? — Ah? | ! — Yes.",
                "– Why? / So. / – Oh? / No. / – Ah? / Yes. => ? – Why? | ! So. | ? – Oh? | ! No. | ? – Ah? | ! Yes.",
                "So. / – Why? / – So. / – Oh? / – No. / – Ah? / – Yes. => narrative So. | ? – Why? | ! – So. | ? – Oh? | ! – No. | ? – Ah? | ! – Yes.",
                "– Why? / – So? / – Oh? / – No. / – Ah? / – Yes. / – Well. / – Well. => ? – Why? | ! – So? | ? – Oh? | ! – No. | ? – Ah? | ! – Yes. | ? – Well. | ! – Well.",
                "– Why? / – So. / – Oh? / – No. / – Ah. / – Yes. => – Why? / – So. / – Oh? / – No. / – Ah. / – Yes.",
                "– Why? / – So? / – Oh? / – No? / – Ah? / – Yes. => – Why? / – So? / – Oh? / – No? / – Ah? / – Yes.",
                "– Why? / – So. / – Oh? / – No. / – Ah? / – Yes. / – Well. / – Well. / – Well. / – Well. => – Why? / – So. / – Oh? / – No. / – Ah? / – Yes. / – Well. / – Well. / – Well. / – Well.",
                "So. / – Why? / – Oh? / – Ah? / So. / So. / So. => So. / – Why? / – Oh? / – Ah? / So. / So. / So.",
                "– One; / – two; / – three; / – four; / – five; / – six. => – One; / – two; / – three; / – four; / – five; / – six.",
                "– Why? / – Oh? / – Ah? / – So. => – Why? / – Oh? / – Ah? / – So."
            })
    void dashesBeforeQuestionsOrBeforeAllThatIsSaidAreAnInterview(String example) {
        check(example);
    }
}
