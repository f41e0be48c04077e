package org.chancery.core.transcript.make;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chancery.core.finding.Finding;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Place;
import org.chancery.core.transcript.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is doubtful of a reading is told with its place. */
class DoubtsTest {
    private static final String LONG = "The bridge is closed until the men are back in the autumn of the year";

    private static void check(String example, String... rules) throws InputException {
        String[] both = example.split(" => ", -1);
        assertEquals(
                both[1],
                Made.findings(Made.reading(both[0].replace("~", LONG)), rules).replace(LONG, "~"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: Why? / Anna Berg: ~ => cut-off 3:12 [is closed until the men are back in the autumn of the year]",
                "Question: Why? / Anna Berg: ~. => ",
                "Question: Why? / Anna Berg: It is so, => cut-off 3:12 [It is so,]",
                "Question: Why? / Anna Berg: It is so => ",
                "Question: Why? / Anna Berg: ~. / It is so => ",
                "Question: Why? / Anna Berg: ~, => cut-off 3:12 [is closed until the men are back in the autumn of the year,]"
            })
    void wordsThatStopInTheMidstMayLackMore(String example) throws InputException {
        check(example, "transcript.cut-off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remarks by Foreign Minister Anna Berg / Question: Why? => ",
                "The old bridge of the port / May 3, 2021 / Question: Why? => title-guessed 1:1 [The old bridge of the port]",
                "Question: Why? => no-title 0:0 []",
                "Official website of the Embassy of Lindoria / Phone: +999 5550 1234 => no-statement 0:0 []"
            })
    void aTitleIsCertainGuessedOrMissing(String example) throws InputException {
        check(example, "transcript.title-guessed", "transcript.no-title", "transcript.no-statement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home / One / The old bridge of the port / May 3, 2021 / Question: Why? / Anna Berg: So. / Share this / Tags => unplaced 1:1 [Home] | unplaced 3:1 [One] | furniture 13:1 [2, Share this]",
                "The old bridge of the port / May 3, 2021 / Question: Why? / Anna Berg: So. => "
            })
    void furnitureIsToldOnceAndWhatIsUnplacedEachTime(String example) throws InputException {
        check(example, "transcript.furniture", "transcript.unplaced");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old bridge of the port / May 3, 2021 / We have opened it. / Question: Why? / Anna Berg: So. => unknown-speaker 5:1 []",
                "The old bridge of the port / May 3, 2021 / We have opened it. => ",
                "Remarks by Foreign Minister Anna Berg / May 3, 2021 / We have opened it. / Question: Why? / Anna Berg: So. => "
            })
    void whoeverOpensWithoutALabelIsUnknownUnlessTheTitleSaysIt(String example) throws InputException {
        check(example, "transcript.unknown-speaker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question (retranslated from Spanish): Why? / Anna Berg: So. => (retranslated from Spanish) []Rendition[kind=RETRANSLATED, from=Optional[es]][] ",
                "Question (interpreted from French): Why? / Anna Berg: So. => (interpreted from French) []Rendition[kind=INTERPRETED, from=Optional[fr]][] ",
                "Question (via video link, off-mike): Why? / Anna Berg: So. => (via video link, off-mike) [][VIDEO_LINK, OFF_MIKE] ",
                "Question (in English): Why? / Anna Berg: So. => (in English) [][] ",
                "Question (retranslated): Why? / Anna Berg: So. => (retranslated) []Rendition[kind=RETRANSLATED, from=Optional.empty][] ",
                "Question (by hand): Why? / Anna Berg: So. => (by hand) [][] unknown-qualifier 1:10 [by hand]",
                "Question (addressed to Anna Berg): Why? / Anna Berg: So. => (addressed to Anna Berg) [anna-berg][] ",
                "Question (addressed to Paul Stone): Why? / Anna Berg: So. => (addressed to Paul Stone) [][] unknown-qualifier 1:10 [addressed to Paul Stone]",
                "Question (addressed to): Why? / Anna Berg: So. => (addressed to) [][] unknown-qualifier 1:10 [addressed to]",
                "Question (to both ministers): Why? / Anna Berg: So. / Question (via video link; to Paul Stone): And? / Paul Stone: No. => (to both ministers) [anna-berg, paul-stone][] (via video link; to Paul Stone) [paul-stone][VIDEO_LINK] "
            })
    void aParenthesisBesideALabelIsUnderstoodOrTold(String example) throws InputException {
        String[] both = example.split(" => ", -1);
        Reading reading = Made.reading(both[0]);
        var all = new StringBuilder();
        reading.statement()
                .orElseThrow()
                .turns()
                .forEach(turn -> turn.qualifier()
                        .ifPresent(qualifier -> all.append(qualifier.printed().first())
                                .append(' ')
                                .append(qualifier.addressees())
                                .append(qualifier
                                        .rendition()
                                        .map(Object::toString)
                                        .orElse(""))
                                .append(qualifier.channels())
                                .append(' ')));
        assertEquals(both[1], all + Made.findings(reading, "transcript.unknown-qualifier"));
    }

    @Test
    void aQuoteHasEightyCharactersAtMost() {
        assertEquals("a".repeat(80), Reports.quote("a".repeat(80)));
        assertEquals("a".repeat(80) + "…", Reports.quote("a".repeat(81)));
        assertEquals("\uD83D\uDEA2".repeat(80), Reports.quote("\uD83D\uDEA2".repeat(80)));
        assertEquals("\uD83D\uDEA2".repeat(80) + "…", Reports.quote("\uD83D\uDEA2".repeat(81)));
    }

    @Test
    void findingsAreInTheOrderOfTheText() {
        var reports = new Reports();
        for (Place place : new Place[] {Place.at(2, 1), Place.at(1, 5), Place.at(1, 2), Place.nowhere()}) {
            reports.add(Finding.info("transcript.unplaced", place));
        }
        assertEquals(
                "[0:0, 1:2, 1:5, 2:1]",
                reports.inOrder("").stream()
                        .map(finding ->
                                finding.place().line() + ":" + finding.place().column())
                        .toList()
                        .toString());
    }
}
