package org.chancery.core.transcript.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.transcript.label.LabelReader;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.source.SourceText;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above the words is told from them. A slash stands for the end of a line. */
class HeadReaderTest {
    private static final String LONG = " and so on".repeat(50);

    /** What the pieces of the head are, what the publisher says before the words, and with which line the words begin. */
    private static String head(String text) {
        return head(Pages.lines(text.replace("…", LONG)), Pages.conventionOf(text), Optional.empty())
                .replace(LONG, "…");
    }

    private static String head(List<Line> lines, Convention convention, Optional<String> told) {
        int first = Pages.firstLabel(lines, convention);
        var labels = new LabelReader(convention.words());
        boolean asks = first >= 0
                && labels.read(lines.get(first)).filter(labels::isOfFloor).isPresent();
        Head head = new HeadReader(convention, lines)
                .read(lines.size(), new SourceText.Facts(told, Optional.empty()), first, asks);
        String words = head.lines() < lines.size() ? lines.get(head.lines()).text() : "-";
        String lead = head.lead().stream().map(Line::text).collect(Collectors.joining(" / "));
        return Stream.of(
                                Pages.inShort(head.spans()),
                                lead.isEmpty() ? "" : "lead " + lead,
                                (head.hasStatement() ? "words " : "none ") + words)
                        .filter(piece -> !piece.isEmpty())
                        .collect(Collectors.joining(" | "))
                + (told.isEmpty()
                        ? ""
                        : head.title().map(title -> ", " + Pages.inShort(title)).orElse(""));
    }

    private static void check(String example) {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], head(both[0]));
    }

    private static String title(String text, Optional<String> told) {
        List<Line> lines = Pages.lines(text.replace("…", LONG));
        Convention convention = Pages.conventionOf(text);
        return new HeadReader(convention, lines)
                .title(new SourceText.Facts(told, Optional.empty()), Pages.firstLabel(lines, convention))
                .map(Title::text)
                .orElse("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home / Remarks by Foreign Minister Anna Berg / The bridge / Question: Why? => Remarks by Foreign Minister Anna Berg",
                "The old bridge / Remarks by Anna Berg, May 3, 2021 / Question: Why? => Remarks by Anna Berg, May 3, 2021",
                "The old bridge / May 3, 2021 / The ferry / Question: Why? => The old bridge",
                "The ferry / The old bridge / May 3, 2021 / Question: Why? => The old bridge",
                "The ferry goes / Home / Menu / Contact us / The old bridge / May 3, 2021 / Question: Why? => The old bridge",
                "The old bridge / Home / Menu / News / Maps / May 3, 2021 / Question: Why? => The old bridge",
                "The bridge / May 3, 2021 / Question: Why? => -",
                "Bridge port / May 3, 2021 / Question: Why? => -",
                "Bridge ports / May 3, 2021 / Question: Why? => Bridge ports",
                "The old bridge / One / Two / Three / May 3, 2021 / Question: Why? => The old bridge",
                "The old bridge / One / Two / Three / Four / May 3, 2021 / Question: Why? => The old bridge",
                "One / The old bridge / Question: Why? => The old bridge",
                "Share / Question: Why? => -",
                "Foreign Minister Anna Berg, May 3, 2021 / Question: Why? => Foreign Minister Anna Berg, May 3, 2021",
                "* The old bridge / May 3, 2021 / Question: Why? => -",
                "The bridge is closed. / May 3, 2021 / Question: Why? => -",
                "Good morning to all / May 3, 2021 / Question: Why? => -",
                "Remarks by Foreign Minister Anna Berg. / Question: Why? => -",
                "Remarks, May 3, 2021. / Question: Why? => Remarks, May 3, 2021.",
                "Share this / May 3, 2021 / Question: Why? => -",
                "Question: Why? / Remarks by Foreign Minister Anna Berg => -",
                "The bridge was opened today, and everybody who had built it was there and had something to eat and drink, as we hear. / Remarks by Foreign Minister Anna Berg => Remarks by Foreign Minister Anna Berg",
                "Good morning. / Remarks by Foreign Minister Anna Berg => -",
                "Выступление Министра иностранных дел Лидории А.К.Берг / 3 мая 2021 года / Вопрос: Почему? => Выступление Министра иностранных дел Лидории А.К.Берг"
            })
    void theTitleIsTheLineForWhichMostSpeaks(String example) {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], title(both[0], Optional.empty()));
    }

    @Test
    void aHeadingThatThePageMarksIsTheTitle() {
        List<Line> lines = List.of(
                Line.of(1, "Remarks by Foreign Minister Anna Berg").as(Hint.NONE),
                Line.of(2, "Bridge").as(Hint.TITLE),
                Line.of(3, "Ferry lines of the north").as(Hint.HEADING));
        assertEquals(
                "TITLE Bridge | UNPLACED Remarks by Foreign Minister Anna Berg | words Ferry lines of the north",
                head(lines, Pages.ENGLISH, Optional.empty()));
        List<Line> heading = List.of(Line.of(1, "The old bridge"), lines.get(2), Line.of(3, "Question: Why?"));
        assertEquals(
                "TITLE Ferry lines of the north | UNPLACED The old bridge | words Question: Why?",
                head(heading, Pages.ENGLISH, Optional.empty()));
    }

    @Test
    void aTitleThatTheSourceTellsIsTakenUnlessALineIsOneForCertain() {
        assertEquals("Talks", title("The old bridge / Question: Why?", Optional.of("Talks")));
        assertEquals("The old bridge", title("The old bridge / Question: Why?", Optional.empty()));
        assertEquals(
                "Remarks by Foreign Minister Anna Berg",
                title("Remarks by Foreign Minister Anna Berg / Question: Why?", Optional.of("Talks")));
        assertEquals(
                "UNPLACED The old bridge | words Question: Why?, kind none, date 2021-05-03",
                head(Pages.lines("The old bridge / Question: Why?"), Pages.ENGLISH, Optional.of("Talks, May 3, 2021")));
        assertEquals(
                "UNPLACED The old bridge | none -",
                head(Pages.lines("The old bridge"), Pages.ENGLISH, Optional.of("Talks, May 3, 2021")));
        assertEquals(
                "TITLE Remarks by Foreign Minister Anna Berg | words Question: Why?,"
                        + " kind REMARKS, Foreign Minister: Anna Berg",
                head(
                        Pages.lines("Remarks by Foreign Minister Anna Berg / Question: Why?"),
                        Pages.ENGLISH,
                        Optional.of("Talks")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Statement by / Foreign Minister Anna Berg / May 3, 2021 / Question: Why? => TITLE Statement by | TITLE Foreign Minister Anna Berg | DATE May 3, 2021 | words Question: Why?",
                "Statement by /  / Foreign Minister Anna Berg / May 3, 2021 / Question: Why? => TITLE Statement by | TITLE Foreign Minister Anna Berg | DATE May 3, 2021 | words Question: Why?",
                "Remarks by Foreign Minister Anna Berg / on the bridge / Question: Why? => TITLE Remarks by Foreign Minister Anna Berg | TITLE on the bridge | words Question: Why?",
                "Remarks by Foreign Minister Anna Berg / On the bridge / Question: Why? => TITLE Remarks by Foreign Minister Anna Berg | UNPLACED On the bridge | words Question: Why?",
                "Remarks by Foreign Minister Anna Berg on / Question: Why? => TITLE Remarks by Foreign Minister Anna Berg on | words Question: Why?",
                "Remarks by Anna Berg, May 3, 2021. / on the bridge / Question: Why? => TITLE Remarks by Anna Berg, May 3, 2021. | UNPLACED on the bridge | words Question: Why?",
                "Remarks by Anna Berg, May 3, 2021 / on / the / old / bridge / of / the / town / at / the / port / Question: Why? => TITLE Remarks by Anna Berg, May 3, 2021 | TITLE on | TITLE the | TITLE old | TITLE bridge | TITLE of | TITLE the | TITLE town | UNPLACED at | UNPLACED the | UNPLACED port | words Question: Why?",
                "Title: Remarks by Foreign Minister Anna Berg / Question: Why? => FURNITURE Title: | TITLE Remarks by Foreign Minister Anna Berg | words Question: Why?",
                "Talks: Remarks by Foreign Minister Anna Berg / Question: Why? => words Talks: Remarks by Foreign Minister Anna Berg",
                "Title: / Question: Why? => UNPLACED Title: | words Question: Why?"
            })
    void aTitleThatStopsInTheMidstGoesOnBelow(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Official website of the Embassy / Remarks by Foreign Minister Anna Berg / Norhaven, May 3, 2021 / Statement / 12-03-05-2021 / Question: Why? => SITE_TITLE Official website of the Embassy | TITLE Remarks by Foreign Minister Anna Berg | DATE Norhaven, May 3, 2021 | STATEMENT_KIND Statement | DATE 12-03-05-2021 | words Question: Why?",
                "Remarks by Foreign Minister Anna Berg / Phone: +999 5550 1234 / Question: Why? => TITLE Remarks by Foreign Minister Anna Berg | UNPLACED Phone: +999 5550 1234 | words Question: Why?",
                "Phone: +999 5550 1234 / Remarks by Foreign Minister Anna Berg / Question: Why? => PHONE Phone: +999 5550 1234 | TITLE Remarks by Foreign Minister Anna Berg | words Question: Why?",
                "Statement / Statement / The bridge / May 3, 2021 / Question: Why? => STATEMENT_KIND Statement | DATE May 3, 2021 | UNPLACED Statement | UNPLACED The bridge | words Question: Why?",
                "The old bridge / May 3, 2021 / May 4, 2021 / Question: Why? => TITLE The old bridge | DATE May 3, 2021 | DATE May 4, 2021 | words Question: Why?",
                "As of May 3, 2021 / As of May 4, 2021 / The old bridge of stone / Question: Why? => AS_OF As of May 3, 2021 | TITLE The old bridge of stone | UNPLACED As of May 4, 2021 | words Question: Why?",
                "Opening hours / Monday 9:00 / Question: Why? => UNPLACED Opening hours | UNPLACED Monday 9:00 | words Question: Why?",
                "Emergency phone / for all: +999 5550 1234 / The old bridge of stone / Question: Why? => EMERGENCY Emergency phone | EMERGENCY for all: +999 5550 1234 | TITLE The old bridge of stone | words Question: Why?",
                "One / Two / Three / Four / Five / Six / Remarks by Foreign Minister Anna Berg / Question: Why? => TITLE Remarks by Foreign Minister Anna Berg | UNPLACED One | UNPLACED Two | UNPLACED Three | UNPLACED Four | UNPLACED Five | UNPLACED Six | words Question: Why?",
                "One / Two / Three / Four / Five / Six / Seven / Remarks by Foreign Minister Anna Berg / Question: Why? => TITLE Remarks by Foreign Minister Anna Berg | FURNITURE One | FURNITURE Two | FURNITURE Three | FURNITURE Four | FURNITURE Five | FURNITURE Six | FURNITURE Seven | words Question: Why?",
                "* * * / Remarks by Foreign Minister Anna Berg / Question: Why? => TITLE Remarks by Foreign Minister Anna Berg | FURNITURE * * * | words Question: Why?"
            })
    void eachLineAboveTheWordsIsWhatTheRulesSay(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old bridge / May 3, 2021 / Good morning. / A.Berg: It is closed. => TITLE The old bridge | DATE May 3, 2021 | words Good morning.",
                "The old bridge / May 3, 2021 / The minister opened the bridge. / A.Berg: It is closed. => TITLE The old bridge | DATE May 3, 2021 | lead The minister opened the bridge. | words A.Berg: It is closed.",
                "The old bridge / May 3, 2021 / We have opened our bridge. / A.Berg: It is closed. => TITLE The old bridge | DATE May 3, 2021 | words We have opened our bridge.",
                "The old bridge / May 3, 2021 / The minister opened the bridge. / Question: Why? => TITLE The old bridge | DATE May 3, 2021 | words The minister opened the bridge.",
                "The old bridge / May 3, 2021 / So… / A.Berg: It is closed. => TITLE The old bridge | DATE May 3, 2021 | lead So… | words A.Berg: It is closed.",
                "The old bridge / May 3, 2021 / 1. Opening remarks / A.Berg: It is closed. => TITLE The old bridge | DATE May 3, 2021 | words 1. Opening remarks",
                "The old bridge / May 3, 2021 / 1. Opening remarks /  / A.Berg: It is closed. => TITLE The old bridge | DATE May 3, 2021 | words 1. Opening remarks",
                "The old bridge / May 3, 2021 / By hand / 1. Opening remarks / A.Berg: It is closed. => TITLE The old bridge | DATE May 3, 2021 | UNPLACED By hand | UNPLACED 1. Opening remarks | words A.Berg: It is closed.",
                "The old bridge / May 3, 2021 / opening remarks / A.Berg: It is closed. => TITLE The old bridge | DATE May 3, 2021 | UNPLACED opening remarks | words A.Berg: It is closed.",
                "The old bridge / 14:40 / In the old port / A.Berg: It is closed. => TITLE The old bridge | TIME 14:40 | UNPLACED In the old port | words A.Berg: It is closed.",
                "The old bridge / May 3, 2021 / Photo of a man / A.Berg: It is closed. => TITLE The old bridge | DATE May 3, 2021 | UNPLACED Photo of a man | words A.Berg: It is closed.",
                "The old bridge / May 3, 2021 / In the old port / A.Berg: It is closed. => TITLE The old bridge | DATE May 3, 2021 | words In the old port",
                "Opening remarks / A.Berg: It is closed. => TITLE Opening remarks | words A.Berg: It is closed.",
                "The minister opened the bridge. / The old bridge / May 3, 2021 / A.Berg: It is closed. => TITLE The old bridge | DATE May 3, 2021 | UNPLACED The minister opened the bridge. | words A.Berg: It is closed.",
                "The old bridge / We opened it. / May 3, 2021 / A.Berg: It is closed. => TITLE The old bridge | DATE May 3, 2021 | lead We opened it. | words A.Berg: It is closed."
            })
    void aboveTheFirstLabelSpeechIsToldFromAReport(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old bridge / May 3, 2021 / We have opened it. => TITLE The old bridge | DATE May 3, 2021 | words We have opened it.",
                "The old bridge / May 3, 2021 / Dear friends, / We have opened it. => TITLE The old bridge | DATE May 3, 2021 | words Dear friends,",
                "The old bridge / May 3, 2021 / My friends of the port, / We have opened it. => TITLE The old bridge | DATE May 3, 2021 | words My friends of the port,",
                "The old bridge / May 3, 2021 / We have opened it => TITLE The old bridge | DATE May 3, 2021 | words We have opened it",
                "The old bridge / The minister opened the bridge. / May 3, 2021 / We have opened it. => TITLE The old bridge | DATE May 3, 2021 | lead The minister opened the bridge. | words We have opened it.",
                "The old bridge / The minister opened it. / a / b / c / d / May 3, 2021 => DATE May 3, 2021 | UNPLACED The old bridge | UNPLACED The minister opened it. | UNPLACED a | UNPLACED b | UNPLACED c | UNPLACED d | none -",
                "The old bridge / The minister opened it. / a / b / c / May 3, 2021 / So it is. => DATE May 3, 2021 | UNPLACED The old bridge | UNPLACED The minister opened it. | UNPLACED a | UNPLACED b | UNPLACED c | words So it is.",
                "We have opened it. => words We have opened it.",
                "Home / We have opened it. => UNPLACED Home | words We have opened it.",
                "home / menu => UNPLACED home | UNPLACED menu | none -",
                "Home => UNPLACED Home | none -",
                "home / menu / So… => UNPLACED home | UNPLACED menu | words So…",
                "Phone: +999 5550 1234 => PHONE Phone: +999 5550 1234 | none -",
                "Мост закрыт / 3 мая 2021 года / Уважаемые коллеги! / Мы открыли мост. => DATE 3 мая 2021 года | UNPLACED Мост закрыт | words Уважаемые коллеги!"
            })
    void withoutLabelsTheWordsBeginWithASentenceOrAGreeting(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: Why? / Remarks by Foreign Minister Anna Berg, May 3, 2021 / Question: How? => Remarks by Foreign Minister Anna Berg, May 3, 2021",
                "Question: Why? / Remarks by Foreign Minister Anna Berg / May 3, 2021 / Question: How? => Remarks by Foreign Minister Anna Berg",
                "Question: Why? / Remarks by Foreign Minister Anna Berg / Question: How? => -",
                "Question: Why? / See also: Remarks by Foreign Minister Anna Berg, May 3, 2021 / Question: How? => -",
                "Question: Why? / remarks by Foreign Minister Anna Berg, May 3, 2021 / Question: How? => -",
                "Question: Why? / Answer: So. / Remarks by Foreign Minister Anna Berg, May 3, 2021 => -",
                "Remarks by Foreign Minister Anna Berg, May 3, 2021 / Question: How? => -"
            })
    void anotherDatedTitleBetweenTheTurnsIsFound(String example) {
        String[] both = example.split(" => ", -1);
        List<Line> lines = Pages.lines(both[0]);
        int last = 0;
        var labels = new LabelReader(Pages.ENGLISH.words());
        for (int i = 0; i < lines.size(); i++) {
            last = labels.read(lines.get(i)).isPresent() ? i : last;
        }
        assertEquals(
                both[1],
                new HeadReader(Pages.ENGLISH, lines)
                        .anotherTitle(Pages.firstLabel(lines, Pages.ENGLISH), last)
                        .map(Stretch::text)
                        .orElse("-"));
    }
}
