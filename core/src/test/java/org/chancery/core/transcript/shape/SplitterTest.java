package org.chancery.core.transcript.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text that lost its line ends gets them back. A slash stands for the end of a line, and a tilde for sentences that are
 * longer than any paragraph.
 */
class SplitterTest {
    private static final String LONG = "We have worked on it for eleven months, and it is long. "
            .repeat(18)
            .strip();
    private static final String RUSSIAN =
            "Мы работаем над ним одиннадцать месяцев. ".repeat(25).strip();
    private static final String CHINESE = "我们已经为此工作了十一个月。".repeat(24);

    private static void check(String example, String dialect, String filling) {
        String[] both = example.split(" => ", -1);
        Shaped shaped = Shaped.of(Texts.lines(both[0].replace("~", filling)), Texts.vocabulary(dialect));
        assertEquals(both[1], Texts.text(shaped.lines()).replace(filling, "~"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: Why? ~ Answer: So. => Question: Why? ~  / Answer: So.",
                "Question: Why? Answer: So. => Question: Why?  / Answer: So.",
                "Question: Why? ~ A.Berg: So. A.Berg Thank you. => Question: Why? ~  / A.Berg: So.  / A.Berg Thank you.",
                "Question: Why? ~ A.Berg: So. A.Berg thank you. => Question: Why? ~  / A.Berg: So. A.Berg thank you.",
                "Question: Why? ~ A.Berg: So, A.Berg Thank you. => Question: Why? ~  / A.Berg: So, A.Berg Thank you.",
                "Question: Why? ~ Anna Berg: So. => Question: Why? ~ Anna Berg: So.",
                "Question: Why? ~ Anna Berg: So. Question: How? Anna Berg: No. => Question: Why? ~  / Anna Berg: So.  / Question: How?  / Anna Berg: No.",
                "Question: Why? ~ said Anna Berg: So. Question: How? said Anna Berg: No. => Question: Why? ~ said Anna Berg: So.  / Question: How? said Anna Berg: No.",
                "Question: Why? ~  Anna Berg: So.  Anna Berg: No. => Question: Why? ~   / Anna Berg: So.   / Anna Berg: No.",
                "Question: Why? ~ Note: so it is. => Question: Why? ~ Note: so it is.",
                "Question: Why? ~ and A. K. Berg : So. => Question: Why? ~ and A. K. Berg : So.",
                "Question: Why? ~ and A.K.Berg: So. => Question: Why? ~ and  / A.K.Berg: So.",
                "Question: Why? ~ / Question: Why? Answer: So. => Question: Why? ~ / Question: Why?  / Answer: So.",
                "Question: Why? ~ / Question: Why? We have worked on it for eleven months, and it is long. We have worked on it for eleven months, and it is long. We have worked on it for eleven months, and it is long. We have worked on it for eleven months, and it is long. We have worked on it for eleven months, and it is long. We have worked on it for eleven months, and it is long. Answer: So. => Question: Why? ~ / Question: Why? We have worked on it for eleven months, and it is long. We have worked on it for eleven months, and it is long. We have worked on it for eleven months, and it is long. We have worked on it for eleven months, and it is long. We have worked on it for eleven months, and it is long. We have worked on it for eleven months, and it is long.  / Answer: So.",
                "a / b / c / d / e / f / g / h / i / j / k / Question: Why? ~ Answer: So. => a / b / c / d / e / f / g / h / i / j / k / Question: Why? ~  / Answer: So.",
                "a / b / c / d / e / f / g / h / i / j / k / l / Question: Why? ~ A.Berg: So. => a / b / c / d / e / f / g / h / i / j / k / l / Question: Why? ~ A.Berg: So.",
                "~ => ~"
            })
    void aTurnBeginsALine(String example) {
        check(example, "english", LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg: So. / Anna Berg: No. / Yes. Anna Berg: It is. => Anna Berg: So. / Anna Berg: No. / Yes.  / Anna Berg: It is.",
                "Anna Berg: So. / Yes. Anna Berg: It is. => Anna Berg: So. / Yes. Anna Berg: It is.",
                "Anna Berg: So. / Anna Berg: No. / Yes, Anna Berg: It is. => Anna Berg: So. / Anna Berg: No. / Yes, Anna Berg: It is.",
                "Anna Berg: So. / Anna Berg: No. / Yes. Anna Berg: it is. => Anna Berg: So. / Anna Berg: No. / Yes. Anna Berg: it is.",
                "Why? Answer: It is. => Why?  / Answer: It is.",
                "Yes. Question: Why? Answer: It is. => Yes.  / Question: Why?  / Answer: It is.",
                "Yes, question: Why? => Yes, question: Why?"
            })
    void hereAndThereALineEndWasLost(String example) {
        check(example, "english", LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remarks by Foreign Minister Anna Berg May 3, 2021 14:40 Norhaven Question: Why? ~ Answer: So. => Remarks by Foreign Minister Anna Berg  / May 3, 2021 /  14:40 /  Norhaven Question: Why? ~  / Answer: So.",
                "Remarks by Foreign Minister Anna Berg, Norhaven, May 3, 2021 Question: Why? ~ Answer: So. => Remarks by Foreign Minister Anna Berg, Norhaven, May 3, 2021 /  Question: Why? ~  / Answer: So.",
                "Remarks by Foreign Minister Anna Berg Question: Why? ~ Answer: So. => Remarks by Foreign Minister Anna Berg Question: Why? ~  / Answer: So.",
                "Meeting on the old bridge with Paul Stone The minister heard of the bridge. May 3, 2021 Question: Why? ~ Answer: So. => Meeting on the old bridge with Paul Stone  / The minister heard of the bridge.  / May 3, 2021 /  Question: Why? ~  / Answer: So.",
                "Meeting on the old bridge with Paul Stone The minister heard of the bridge May 3, 2021 Question: Why? ~ Answer: So. => Meeting on the old bridge with Paul Stone The minister heard of the bridge  / May 3, 2021 /  Question: Why? ~  / Answer: So.",
                "Meeting on the bridge called “The Old” Paul Stone heard of it. May 3, 2021 Question: Why? ~ Answer: So. => Meeting on the bridge called “The Old”  / Paul Stone heard of it.  / May 3, 2021 /  Question: Why? ~  / Answer: So.",
                "Meeting on the bridge. It was long with Paul Stone The minister heard of it. May 3, 2021 Question: Why? ~ Answer: So. => Meeting on the bridge. It was long with Paul Stone The minister heard of it.  / May 3, 2021 /  Question: Why? ~  / Answer: So.",
                "Meeting on the old bridge in the port May 3, 2021 14:40 Norhaven Meeting on the old bridge in the port Question: Why? ~ Answer: So. => Meeting on the old bridge in the port / May 3, 2021 /  14:40 /  Norhaven  / Meeting on the old bridge in the port /  Question: Why? ~  / Answer: So.",
                "News Meeting on the old bridge in the port May 3, 2021 14:40 Norhaven Meeting on the old bridge in the port 1 of 5 Question: Why? ~ Answer: So. => News  / Meeting on the old bridge in the port / May 3, 2021 /  14:40 /  Norhaven  / Meeting on the old bridge in the port /  1 of 5 Question: Why? ~  / Answer: So.",
                "News Meeting on the old bridge in the port May 3, 2021 14:40 Norhaven Meeting on the old bridge in the town 1 of 5 Question: Why? ~ Answer: So. => News  / Meeting on the old bridge in the /  port  / May 3, 2021 /  14:40 /  Norhaven  / Meeting on the old bridge in the /  town 1 of 5 Question: Why? ~  / Answer: So.",
                "Question: Why? ~ Answer: So. => Question: Why? ~  / Answer: So."
            })
    void theHeadAboveTheFirstTurnHasLinesOfItsOwn(String example) {
        check(example, "english", LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: Why? ~ * * * Answer: So. => Question: Why? ~  / * * *  / Answer: So.",
                "Question: Why? ~ *** ~ <…> So it is. Answer: So. => Question: Why? ~  / ***  / ~  / <…>  / So it is.  / Answer: So.",
                "Question: Why? ~ * * * * * * Answer: So. => Question: Why? ~  / * * *  / * * *  / Answer: So.",
                "Question: Why? ~ *** *** Answer: So. => Question: Why? ~  / ***  / ***  / Answer: So.",
                "Question: Why? Answer: So. ~ See also The old bridge May 3, 2021 We go on. Question: How? => Question: Why?  / Answer: So. ~  / See also The old bridge May 3, 2021 /  We go on.  / Question: How?",
                "Question: Why? Answer: So. ~ See also The old bridge We go on. Question: How? => Question: Why?  / Answer: So. ~ See also The old bridge We go on.  / Question: How?",
                "Question: Why? Answer: So. ~ We see also The old bridge May 3, 2021 We go on. Question: How? => Question: Why?  / Answer: So. ~ We see also The old bridge May 3, 2021 We go on.  / Question: How?",
                "Question: Why? ~ Answer: So. Topics Bridges Tags Ferry => Question: Why? ~  / Answer: So.  / Topics Bridges Tags Ferry",
                "Question: Why? ~ Answer: So, Topics Bridges Tags Ferry => Question: Why? ~  / Answer: So, Topics Bridges Tags Ferry",
                "Question: Why? ~ Answer: So. topics Bridges Tags Ferry => Question: Why? ~  / Answer: So. topics Bridges Tags Ferry",
                "Question: Why? ~ Answer: So. *** Topics Bridges Tags Ferry => Question: Why? ~  / Answer: So.  / ***  / Topics Bridges Tags Ferry",
                "Question: Why? Topics Bridges. ~ Answer: So. => Question: Why? Topics Bridges. ~  / Answer: So."
            })
    void marksBoxesAndTheFootStandApart(String example) {
        check(example, "english", LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "События Встреча с губернатором Озёрного края Павлом Зимой Павел Зима доложил о мосте. 3 мая 2021 года 13:45 Норхейвен А.Берг: Как дела? ~ П.Зима: Хорошо. => События  / Встреча с губернатором Озёрного края Павлом Зимой  / Павел Зима доложил о мосте.  / 3 мая 2021 года /  13:45 /  Норхейвен  / А.Берг: Как дела? ~  / П.Зима: Хорошо.",
                "События Встреча с губернатором 3 мая 2021 года 13:45 Норхейвен А.Берг: Как дела? ~ П.Зима: Хорошо. Темы Мосты Лица Зима Павел => События  / Встреча с губернатором  / 3 мая 2021 года /  13:45 /  Норхейвен  / А.Берг: Как дела? ~  / П.Зима: Хорошо.  / Темы Мосты Лица Зима Павел",
                "А.Берг: Как дела? ~ П.Зима: Хорошо. А.Берг Спасибо. П.Зима До встречи. => А.Берг: Как дела? ~  / П.Зима: Хорошо. А.Берг Спасибо.  / П.Зима До встречи.",
                "Вопрос: Как дела? ~ Павел Зима: Хорошо. => Вопрос: Как дела? ~ Павел Зима: Хорошо.",
                "Вопрос: Как дела? ~ П.Зима Зима Павел Андреевич губернатор Озёрного края : Хорошо. => Вопрос: Как дела? ~  / П.Зима Зима Павел Андреевич губернатор Озёрного края : Хорошо."
            })
    void russianTextsLoseTheirLineEndsToo(String example) {
        check(example, "russian-presidency-ru", RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年5月3日外交部发言人林海燕主持例行记者会 2021-05-03 林海燕今天主持记者会。路透社记者：为什么？~林海燕：因为如此。 => 2021年5月3日外交部发言人林海燕主持例行记者会  / 2021-05-03 /  林海燕今天主持记者会。 / 路透社记者：为什么？~林海燕：因为如此。",
                "路透社记者：为什么？~林海燕：因为如此。法新社记者：何时？林海燕：五月。 => 路透社记者：为什么？~ / 林海燕：因为如此。 / 法新社记者：何时？ / 林海燕：五月。"
            })
    void chineseTextsArePartedWithoutSpaces(String example) {
        check(example, "chinese-ministry-zh", CHINESE);
    }
}
