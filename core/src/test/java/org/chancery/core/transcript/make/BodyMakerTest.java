package org.chancery.core.transcript.make;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chancery.core.finding.InputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns and what stands between them become the parts of a statement. */
class BodyMakerTest {
    private static final String TITLE = "Remarks by Foreign Minister Anna Berg, Norhaven, May 3, 2021 / ";

    private static void check(String example) throws InputException {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], Made.body(Made.statement(TITLE + both[0], "talks.txt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg: It is closed. / Question: Why? / Anna Berg: The men are away. / Question: How long? / Anna Berg: Until autumn. => remarks r-it-is-closed Anna Berg: It is closed. | [asked q-why Question: Why? answer a-the-men-are-away Anna Berg: The men are away.] | [asked q-how-long Question: How long? answer a-until-autumn Anna Berg: Until autumn.]",
                "Question: Why? / Anna Berg: So. / A.Lund: Next question, please. / Question: How? / Anna Berg: No. / A.Lund: Thank you all. This concludes our conference. => [asked q-why Question: Why? answer a-so Anna Berg: So.] | moderation m-next-question-please A.Lund: Next question, please. | [asked q-how Question: How? answer a-no Anna Berg: No.] | moderation m-thank-you-all-this-concludes A.Lund: Thank you all. This concludes our conference.",
                "Anna Berg: It is closed. / Question: Why? => remarks r-it-is-closed Anna Berg: It is closed. | [asked q-why Question: Why?]",
                "Question: [On the bridge] / Anna Berg: So. => [summarised q-on-the-bridge Question: [On the bridge] answer a-so Anna Berg: So.]",
                "Question: [On] the bridge? / Anna Berg: So. => [asked q-on-the-bridge Question: [On] the bridge? answer a-so Anna Berg: So.]",
                "Question: [On the bridge] / [and the ferry] / Anna Berg: So. => [summarised q-on-the-bridge Question: [On the bridge] STAGE_DIRECTION [and the ferry] answer a-so Anna Berg: So.]",
                "Question: [On the bridge] / And the ferry? / Anna Berg: So. => [asked q-on-the-bridge Question: [On the bridge] And the ferry? answer a-so Anna Berg: So.]",
                "Answer: It is closed. / Answer: It is open. => [unpublished answer a-it-is-closed Answer: It is closed. answer a-it-is-open Answer: It is open.]",
                "Question: Why is it — / Anna Berg: Yes. / Question: — closed? / Anna Berg: The men are away. => [asked q-why-is-it Question: Why is it — interjection i-yes Anna Berg: Yes.] | [asked q-closed Question: — closed? answer a-the-men-are-away Anna Berg: The men are away.]"
            })
    void aQuestionAndItsRepliesAreAnExchange(String example) throws InputException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: Why? / Anna Berg: So. / * * * / And so. / Question: How? / Anna Berg: No. => [asked q-why Question: Why? answer a-so Anna Berg: So. break * * * answer a-and-so + And so.] | [asked q-how Question: How? answer a-no Anna Berg: No.]",
                "Anna Berg: So. / * * * / And so. => remarks r-so Anna Berg: So. | break * * * | remarks r-and-so + And so.",
                "Question: Why? / Anna Berg: So. / <…> / And so. => [asked q-why Question: Why? answer a-so Anna Berg: So. omission <…> answer a-and-so + And so.]",
                "Question: Why? / Anna Berg: So. / (A bell rings.) / And so. => [asked q-why Question: Why? answer a-so Anna Berg: So. STAGE_DIRECTION (A bell rings.) answer a-and-so + And so.]",
                "Anna Berg: So. / (A bell rings.) / And so. => remarks r-so Anna Berg: So. | STAGE_DIRECTION (A bell rings.) | remarks r-and-so + And so.",
                "Anna Berg: So. / (Correction: it is open.) / And so. => remarks r-so Anna Berg: So. | EDITORS_NOTE (Correction: it is open.) | remarks r-and-so + And so.",
                "Anna Berg: So. / The Ferry / It goes. => remarks r-so Anna Berg: So. | heading The Ferry | remarks r-it-goes + It goes.",
                "Question: Why? / Anna Berg: So. / The Ferry / Question: How? / Anna Berg: No. => [asked q-why Question: Why? answer a-so Anna Berg: So.] | heading The Ferry | [asked q-how Question: How? answer a-no Anna Berg: No.]",
                "Anna Berg: So. / Photo: The bridge at night / And so. => remarks r-so Anna Berg: So. | heading Photo: The bridge at night | remarks r-and-so + And so.",
                "Question: Why? / Anna Berg: So. / * * * => [asked q-why Question: Why? answer a-so Anna Berg: So.] | break * * *"
            })
    void whatStandsBetweenTurnsKeepsItsPlace(String example) throws InputException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister opened the bridge. / Anna Berg: So. => EDITORS_NOTE The minister opened the bridge. | remarks r-so Anna Berg: So.",
                "The minister opened the bridge. / She was there. / Anna Berg: So. => EDITORS_NOTE The minister opened the bridge. She was there. | remarks r-so Anna Berg: So.",
                "Anna Berg: So. / And so. => remarks r-so Anna Berg: So. And so.",
                "So it is. / And we know it. => remarks r-so-it-is So it is. And we know it."
            })
    void theLeadComesFirst(String example) throws InputException {
        check(example);
    }
}
