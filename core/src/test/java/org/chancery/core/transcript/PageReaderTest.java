package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.chancery.core.finding.InputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is read as a whole, and what each of its pieces was taken for is told. A slash stands for the end of a paragraph. */
class PageReaderTest {
    private static String outline(String text, String name) throws InputException {
        return TranscriptReader.standard().read(text.replace(" / ", "\n\n"), name).outline().spans().stream()
                .map(span -> span.kind() + " " + span.text())
                .collect(Collectors.joining(" | "));
    }

    private static void check(String example, String name) throws InputException {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], outline(both[0], name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old bridge of the port / May 3, 2021 / The minister opened it. / Question: Why? / Anna Berg: So. => TITLE The old bridge of the port | DATE May 3, 2021 | REMARKS The minister opened it. | LABEL Question: | QUESTION Why? | LABEL Anna Berg: | ANSWER So.",
                "The old bridge of the port / May 3, 2021 / Berg opened it today. / Question: Why? / Anna Berg: So. / Question: How? / Anna Berg: No. => TITLE The old bridge of the port | DATE May 3, 2021 | LEAD Berg opened it today. | LABEL Question: | QUESTION Why? | LABEL Anna Berg: | ANSWER So. | LABEL Question: | QUESTION How? | LABEL Anna Berg: | ANSWER No.",
                "The old bridge of the port / May 3, 2021 / Stone opened it today. / Question: Why? / Anna Berg: So. / Question: How? / Anna Berg: No. => TITLE The old bridge of the port | DATE May 3, 2021 | REMARKS Stone opened it today. | LABEL Question: | QUESTION Why? | LABEL Anna Berg: | ANSWER So. | LABEL Question: | QUESTION How? | LABEL Anna Berg: | ANSWER No.",
                "The old bridge of the port / May 3, 2021 / The old berg opened today. / Question: Why? / Anna Berg: So. / Question: How? / Anna Berg: No. => TITLE The old bridge of the port | DATE May 3, 2021 | REMARKS The old berg opened today. | LABEL Question: | QUESTION Why? | LABEL Anna Berg: | ANSWER So. | LABEL Question: | QUESTION How? | LABEL Anna Berg: | ANSWER No.",
                "The old bridge of the port / May 3, 2021 / About Berg / Question: Why? / Anna Berg: So. / Question: How? / Anna Berg: No. => TITLE The old bridge of the port | DATE May 3, 2021 | PLACE About Berg | LABEL Question: | QUESTION Why? | LABEL Anna Berg: | ANSWER So. | LABEL Question: | QUESTION How? | LABEL Anna Berg: | ANSWER No.",
                "The old bridge of the port / May 3, 2021 / Berg opened it today. / Anna Berg: So. / Question: How? / Anna Berg: No. => TITLE The old bridge of the port | DATE May 3, 2021 | LEAD Berg opened it today. | LABEL Anna Berg: | REMARKS So. | LABEL Question: | QUESTION How? | LABEL Anna Berg: | ANSWER No."
            })
    void aReportThatNamesWhoSpeaksBelowIsNoneOfTheWords(String example) throws InputException {
        check(example, "talks.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remarks by Foreign Minister Anna Berg, Norhaven, May 3, 2021 / Anna Berg: So. / Paul Stone: Yes. => TITLE Remarks by Foreign Minister Anna Berg, Norhaven, May 3, 2021 | LABEL Anna Berg: | REMARKS So. | REMARKS Paul Stone: Yes.",
                "Remarks by Foreign Minister of Valdora Paul Stone, Norhaven, May 3, 2021 / Anna Berg: So. / Paul Stone: Yes. => TITLE Remarks by Foreign Minister of Valdora Paul Stone, Norhaven, May 3, 2021 | LEAD Anna Berg: So. | LABEL Paul Stone: | REMARKS Yes.",
                "Anna Berg: So. / Paul Stone: Yes. => REMARKS Anna Berg: So. | REMARKS Paul Stone: Yes."
            })
    void whomTheTitleNamesIsASpeaker(String example) throws InputException {
        check(example, "talks.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Address: 5 Bridge Road / Remarks by Foreign Minister Anna Berg / Question: Why? / Anna Berg: So. => UNPLACED Address: 5 Bridge Road | TITLE Remarks by Foreign Minister Anna Berg | LABEL Question: | QUESTION Why? | LABEL Anna Berg: | ANSWER So.",
                "Official website of the Embassy of Lindoria / Address: 5 Bridge Road / Remarks by Foreign Minister Anna Berg / Question: Why? / Anna Berg: So. => SITE_TITLE Official website of the Embassy of Lindoria | ADDRESS Address: 5 Bridge Road | TITLE Remarks by Foreign Minister Anna Berg | LABEL Question: | QUESTION Why? | LABEL Anna Berg: | ANSWER So.",
                "Remarks by Foreign Minister Anna Berg / Question: Why? / Anna Berg: So. / Dear visitors, / We are here. => TITLE Remarks by Foreign Minister Anna Berg | LABEL Question: | QUESTION Why? | LABEL Anna Berg: | ANSWER So. | UNPLACED Dear visitors, | UNPLACED We are here."
            })
    void contactsHaveAPlaceWhereThePageNamesAMission(String example) throws InputException {
        check(example, "talks.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>Home</nav><h1>The old bridge of the port</h1><p>May 3, 2021</p><p>Question: Why?</p><p hidden>Secret</p><p>Anna Berg: So.</p> => FURNITURE Home | TITLE The old bridge of the port | DATE May 3, 2021 | LABEL Question: | QUESTION Why? | FURNITURE Secret | LABEL Anna Berg: | ANSWER So.",
                "<p>Question: Why?</p><p>Anna Berg: So.</p><aside>Share</aside> => LABEL Question: | QUESTION Why? | LABEL Anna Berg: | ANSWER So. | FURNITURE Share"
            })
    void whatAPageHidesOrSurroundsItsTextWithIsFurnitureInItsPlace(String example) throws InputException {
        check(example, "talks.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# The old bridge of the port / May 3, 2021 / **Question:** Why? / Anna Berg: So. => MARKUP # | TITLE The old bridge of the port | DATE May 3, 2021 | MARKUP ** | LABEL Question: | MARKUP ** | QUESTION Why? | LABEL Anna Berg: | ANSWER So.",
                "One. / 1 / Question: Why? / 2 / Anna Berg: So. / 3 => REMARKS One. | FURNITURE 1 | LABEL Question: | QUESTION Why? | FURNITURE 2 | LABEL Anna Berg: | ANSWER So. | FURNITURE 3"
            })
    void signsAndPageNumbersHaveTheirPlace(String example) throws InputException {
        check(example, "talks.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister Anna Berg’s answers to media questions, Norhaven, May 3, 2021 / Question: Why is the bridge still closed? / Anna Berg: It is not yet built. / Foreign Minister Anna Berg’s answers to media questions, Norhaven, May 5, 2021 / Question: Why is the bridge still closed? / Anna Berg: It is not yet built. => two-statements 7",
                "Question: Why? / Anna Berg: So\u0001. => no-title 0, speaker-guessed 3, control-character 3",
                "Question: Why? / Anna Berg: So. => no-title 0, speaker-guessed 3"
            })
    void whatIsOddIsReported(String example) throws InputException {
        String[] both = example.split(" => ", -1);
        assertEquals(
                both[1],
                TranscriptReader.standard().read(both[0].replace(" / ", "\n\n"), "").findings().stream()
                        .map(finding -> finding.rule().substring("transcript.".length()) + " "
                                + finding.place().line())
                        .filter(finding -> !finding.startsWith("dialect"))
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年5月3日外交部发言人林海燕主持例行记者会 / 路透社记者：为什么？ / 林海燕：因为如此。 => TITLE 2021年5月3日外交部发言人林海燕主持例行记者会 | LABEL 路透社记者： | QUESTION 为什么？ | LABEL 林海燕： | ANSWER 因为如此。",
                "2021年5月3日外交部发言人主持例行记者会 / 林海燕今天主持记者会。 / 路透社记者：为什么？ / 林海燕：因为如此。 => TITLE 2021年5月3日外交部发言人主持例行记者会 | LEAD 林海燕今天主持记者会。 | LABEL 路透社记者： | QUESTION 为什么？ | LABEL 林海燕： | ANSWER 因为如此。",
                "2021年5月3日外交部发言人主持例行记者会 / 发言人今天主持记者会。 / 路透社记者：为什么？ / 林海燕：因为如此。 => TITLE 2021年5月3日外交部发言人主持例行记者会 | REMARKS 发言人今天主持记者会。 | REMARKS 路透社记者：为什么？ | REMARKS 林海燕：因为如此。"
            })
    void whoeverTheTitleOrTheReportNamesInChineseSpeaks(String example) throws InputException {
        check(example, "talks.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-05-07", "7 May 2021", "no day"})
    void thePageSaysWhenItWasPublished(String day) throws InputException {
        String page = "<meta property=article:published_time content='" + day + "'><p>Question: Why?<p>Anna Berg: So.";
        assertEquals(
                day.equals("no day") ? "" : "2021-05-07",
                TranscriptReader.standard()
                        .read(page, "talks.html")
                        .statement()
                        .orElseThrow()
                        .edition()
                        .published()
                        .map(Object::toString)
                        .orElse(""));
    }
}
