package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.core.finding.InputException;
import org.chancery.core.model.Participant;
import org.chancery.core.transcript.outline.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who plays which part in a session, by what is said. A slash stands for the end of a paragraph. */
class SessionTest {
    private static final Set<Outline.Kind> SPOKEN = Set.of(
            Outline.Kind.REMARKS,
            Outline.Kind.QUESTION,
            Outline.Kind.ANSWER,
            Outline.Kind.MODERATION,
            Outline.Kind.INTERJECTION);

    /** Everybody with the part, and each turn by the first letter of what it is, with its speaker. */
    private static String parts(String page) throws InputException {
        Reading reading = TranscriptReader.standard().read(page.replace(" / ", "\n\n"), "text.txt");
        String people = Samples.statement(reading).participants().stream()
                .map(SessionTest::inShort)
                .collect(Collectors.joining(", "));
        String turns = reading.outline().spans().stream()
                .filter(span -> SPOKEN.contains(span.kind()))
                .map(span -> span.kind().name().toLowerCase(Locale.ROOT).charAt(0)
                        + span.speaker().map(name -> ":" + name).orElse(""))
                .collect(Collectors.joining(" "));
        return people + " | " + turns;
    }

    private static String inShort(Participant person) {
        return person.name().first() + " " + person.role().name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A.Lund: Good morning. Next question. / Question: Why? / A.Berg: The men are away. / A.Lund: Next question. / Question: And then? / A.Berg: It opens. => A.Lund moderator, A.Berg principal | m:A.Lund q:Question a:A.Berg m:A.Lund q:Question a:A.Berg",
                "A.Lund: Well. / Question: Why? / A.Berg: The men are away. / A.Lund: Well. / Question: And then? / A.Berg: It opens. => A.Lund moderator, A.Berg principal | m:A.Lund q:Question a:A.Berg m:A.Lund q:Question a:A.Berg",
                "A.Lund: Well. / Question: Why? / A.Berg: The men are away. => A.Lund principal, A.Berg principal | r:A.Lund q:Question a:A.Berg",
                "A.Lund: Maren Holt. / M.Holt: Why is it closed? / A.Berg: The men are away until the autumn, and nobody else can build it. / A.Lund: Paul Stone. / P.Stone: And when does it open? / A.Berg: In autumn, I think, or in winter, when the men are back. => A.Lund moderator, M.Holt journalist, A.Berg principal, P.Stone journalist | m:A.Lund q:M.Holt a:A.Berg m:A.Lund q:P.Stone a:A.Berg",
                "A.Lund: Next question. / Question: Why is it closed? / A.Lund: The men are away until the autumn, and nobody else can build it before they come. Next question. / Question: And when does it open? / A.Lund: In autumn, I think, or in winter, when the men are back and have slept well. => A.Lund principal | m:A.Lund q:Question a:A.Lund q:Question a:A.Lund",
                "A.Lund: Next question. / Question: Why? / Answer: The men are away. / A.Lund: Next question. / Question: And when? / Answer: In autumn. => A.Lund moderator | m:A.Lund q:Question a:Answer m:A.Lund q:Question a:Answer"
            })
    void whoeverGivesTheFloorLeadsUnlessNobodyElseAnswers(String example) throws InputException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A.Berg: It is closed, and it will stay closed for the summer of this year. / M.Holt: Why is it closed? I live beside it. / A.Berg: The men are away until the autumn, and nobody else can build it. / P.Stone: When will it open? I have to cross it. / A.Berg: It will open in autumn, and the ferry goes until then, twice a day. => A.Berg principal, M.Holt journalist, P.Stone journalist | r:A.Berg q:M.Holt a:A.Berg q:P.Stone a:A.Berg",
                "A.Lund: Why is it closed? / A.Berg: The men are away, and it opens in autumn. / A.Lund: And the ferry? / A.Berg: It goes twice a day. => A.Lund journalist, A.Berg principal | q:A.Lund a:A.Berg q:A.Lund a:A.Berg",
                "Question: Why? / A.Berg: The men are away. / M.Holt: And when will it open? / A.Berg: In autumn. / M.Holt: Are you sure? / A.Berg: I am. => A.Berg principal, M.Holt journalist | q:Question a:A.Berg q:M.Holt a:A.Berg q:M.Holt a:A.Berg",
                "A.Berg: The bridge is closed because the men are away, and nobody else can build it, so that the ferry goes twice a day, as it did in the years before the bridge was there. / M.Holt: Why is it closed? / A.Berg: The bridge is closed because the men are away, and nobody else can build it, so that the ferry goes twice a day, as it did in the years before the bridge was there. / M.Holt: It was open in winter. / A.Berg: The bridge is closed because the men are away, and nobody else can build it, so that the ferry goes twice a day, as it did in the years before the bridge was there. / P.Stone: The ferry goes. / A.Berg: The bridge is closed because the men are away, and nobody else can build it, so that the ferry goes twice a day, as it did in the years before the bridge was there. => A.Berg principal, M.Holt journalist, P.Stone journalist | r:A.Berg q:M.Holt a:A.Berg q:M.Holt a:A.Berg q:P.Stone a:A.Berg",
                "Press conference by Foreign Minister Anna Berg, Norhaven, May 3, 2021 / Anna Berg: Good morning. It is closed. / M.Holt: Why is it closed? / Anna Berg: The men are away. / P.Stone: And when will it open? / Anna Berg: In autumn. => Anna Berg principal, M.Holt journalist, P.Stone journalist | r:Anna Berg q:M.Holt a:Anna Berg q:P.Stone a:Anna Berg"
            })
    void thoseWhoMostlyAskArePressWhereSomebodyAnswers(String example) throws InputException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meeting with Paul Stone, Norhaven, May 3, 2021 / A.Berg: How was the way? / P.Stone: It was long. / A.Berg: And the weather? / P.Stone: It rained. => A.Berg principal, P.Stone principal | r:A.Berg r:P.Stone r:A.Berg r:P.Stone",
                "Remarks by Foreign Minister Anna Berg at a meeting with Paul Stone, Norhaven, May 3, 2021 / A.Berg: How was the way? / P.Stone: It was long. / M.Lund: Paul Stone has the floor. / P.Stone: It rained. => Anna Berg principal, P.Stone principal, M.Lund moderator | r:Anna Berg r:P.Stone m:M.Lund r:P.Stone",
                "Press conference by Foreign Minister Anna Berg following a meeting with Paul Stone, Norhaven, May 3, 2021 / Anna Berg: It is closed. / M.Holt: Why is it closed? / Anna Berg: The men are away. => Anna Berg principal, M.Holt journalist | r:Anna Berg q:M.Holt a:Anna Berg",
                "Meeting with Paul Stone, Norhaven, May 3, 2021 / A.Berg: It is closed. / Maren Holt, Brenholm Radio: Why is it closed? / P.Stone: The men are away. => A.Berg principal, Maren Holt journalist, P.Stone principal | r:A.Berg q:Maren Holt a:P.Stone"
            })
    void atAMeetingNobodyIsOfThePressUnlessItSaysSo(String example) throws InputException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: Why is it — / A.Berg: Yes. / Question: — closed? / A.Berg: The men are away. => A.Berg principal | q:Question i:A.Berg q:Question a:A.Berg",
                "Question: Is it — / A.Berg: In winter it is closed. / Question: — closed? / A.Berg: The men are away. => A.Berg principal | q:Question a:A.Berg q:Question a:A.Berg",
                "Question: The bridge is closed. / A.Berg: Yes. / Question: Until when? / A.Berg: It opens in autumn. => A.Berg principal | q:Question i:A.Berg q:Question a:A.Berg",
                "Question: Is it closed? / A.Berg: Yes. / Question: Until when? / A.Berg: It opens in autumn. => A.Berg principal | q:Question a:A.Berg q:Question a:A.Berg",
                "A.Berg: It is closed. / Question: Thank you. / A.Berg: The ferry goes. / Question: Until when? / A.Berg: It opens in autumn. => A.Berg principal | r:A.Berg i:Question r:A.Berg q:Question a:A.Berg",
                "A.Berg: It is my birthday. / Q: Woohoo! / A.Berg: The ferry goes. / Q: Until when? / A.Berg: It opens in autumn. => A.Berg principal | r:A.Berg i:Q r:A.Berg q:Q a:A.Berg",
                "Question: Tell us, please, when it opens! / A.Berg: It opens in autumn. => A.Berg principal | q:Question a:A.Berg",
                "Audience: Why? / A.Berg: The men are away. / Audience: Bravo. => A.Berg principal | q:Audience a:A.Berg i:Audience",
                "Question: Until when? / A.Berg: It opens in autumn. / Interpreter: Or in winter. / A.Berg: The ferry goes. / Question: And then? => A.Berg principal | q:Question a:A.Berg i:Interpreter a:A.Berg q:Question"
            })
    void whatIsThrownInIsNeitherAQuestionNorAnAnswer(String example) throws InputException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: (Inaudible.) / A.Berg: The men are away. / Question: Why? / A.Berg: It is closed. => A.Berg principal | q:Question a:A.Berg q:Question a:A.Berg",
                "Question: (Inaudible.) / A.Berg: Thank you. / Question: Why? / A.Berg: It is closed. => A.Berg principal | i:Question r:A.Berg q:Question a:A.Berg",
                "Question: Why? / A.Berg: The men are away — / Question: (Inaudible.) / A.Berg: and it is closed. => A.Berg principal | q:Question a:A.Berg i:Question a:A.Berg"
            })
    void whatNobodyHeardIsAQuestionWhenSomebodyAnswersIt(String example) throws InputException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: May I? / A.Berg: Go ahead. / Question: Why? / A.Berg: The men are away. => A.Berg principal | i:Question m:A.Berg q:Question a:A.Berg",
                "Question: Until when? / A.Berg: It opens in autumn. / Audience: Bravo. / A.Berg: Thank you. / Question: And then? / A.Berg: It stays open. => A.Berg principal | q:Question a:A.Berg i:Audience m:A.Berg q:Question a:A.Berg",
                "Question: Until when? / A.Berg: It opens in autumn. / Audience: Bravo. / A.Berg: The ferry goes. / Question: And then? / A.Berg: It stays open. => A.Berg principal | q:Question a:A.Berg i:Audience a:A.Berg q:Question a:A.Berg",
                "A.Berg: It is closed. / A.Berg: Maren Holt. / Maren Holt, Brenholm Radio: Until when? / A.Berg: It opens in autumn. / A.Berg: Yes, please, Paul. / Paul Lund, Brenholm Radio: And then? / A.Berg: It stays open. => A.Berg principal, Maren Holt journalist, Paul Lund journalist | r:A.Berg m:A.Berg q:Maren Holt a:A.Berg m:A.Berg q:Paul Lund a:A.Berg",
                "A.Berg: It is closed. / A.Berg: With that, I am happy to take your questions. / Question: Until when? / A.Berg: It opens in autumn. / A.Berg: One last question. / Question: And then? / A.Berg: It stays open. => A.Berg principal | r:A.Berg m:A.Berg q:Question a:A.Berg m:A.Berg q:Question a:A.Berg",
                "Foreign Minister Berg: It is closed. / Foreign Minister Stone: It is. / Question: Until when? / Foreign Minister Berg: Paul Stone? / Foreign Minister Stone: It opens in autumn. / Question: And then? => Berg principal, Stone principal | r:Berg r:Stone q:Question m:Berg a:Stone q:Question",
                "Foreign Minister Berg: It is closed. / Foreign Minister Stone: It is. / Question: Until when? / Foreign Minister Berg: It opens in autumn. / Foreign Minister Stone: Yes. / Question: And then? / Foreign Minister Stone: It stays open. => Berg principal, Stone principal | r:Berg r:Stone q:Question a:Berg m:Stone q:Question a:Stone"
            })
    void aPrincipalMayLeadToo(String example) throws InputException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A.Berg: The bridge is closed. / Question: Until when? / A.Berg: It opens in autumn. / A.Berg: The ferry goes. => A.Berg principal | r:A.Berg q:Question a:A.Berg r:A.Berg",
                "A.Berg: The bridge is closed. / Question: Until when do you think that it will stay closed? / A.Berg: It opens in autumn. / A.Berg: The ferry goes. => A.Berg principal | r:A.Berg q:Question a:A.Berg a:A.Berg",
                "Foreign Minister Berg: It is closed. / Question: Until when? / Foreign Minister Berg: It opens in autumn. / Foreign Minister Stone: Good morning, everybody. The bridge is closed because the men are away, and nobody else can build it, so that the ferry goes twice a day, as it did in the years before the bridge was there. The bridge is closed because the men are away, and nobody else can build it, so that the ferry goes twice a day, as it did in the years before the bridge was there. => Berg principal, Stone principal | r:Berg q:Question a:Berg r:Stone",
                "Foreign Minister Berg: It is closed. / Question: Until when? / Foreign Minister Berg: It opens in autumn. / Foreign Minister Stone: It was closed for the whole summer, good morning. => Berg principal, Stone principal | r:Berg q:Question a:Berg a:Stone",
                "Question: Until when? / A.Berg: It opens in autumn. / A.Berg: Thank you very much. => A.Berg principal | q:Question a:A.Berg r:A.Berg",
                "Question: Until when? / A.Berg: It opens in autumn. / A.Berg: Thank you very much. / Question: And then? / A.Berg: It stays open. => A.Berg principal | q:Question a:A.Berg a:A.Berg q:Question a:A.Berg"
            })
    void afterTheAnswerRemarksMayGoOnOrBegin(String example) throws InputException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: Until when? / A.Berg: It opens in autumn. / * * * / Or in winter. => A.Berg principal | q:Question a:A.Berg a:A.Berg",
                "Question: Until when? / A.Berg: It opens in autumn. / * * * / A.Berg: The ferry goes. => A.Berg principal | q:Question a:A.Berg r:A.Berg",
                "Question: Until when? / * * * / A.Berg: It opens in autumn. / * * * / Question: And then? / * * * / A.Berg: It stays open. => A.Berg principal | q:Question a:A.Berg q:Question a:A.Berg",
                "Question: Until when? / The Bridge / A.Berg: It opens in autumn. / The Ferry / A.Berg: The ferry goes. => A.Berg principal | q:Question a:A.Berg r:A.Berg",
                "Question: Until when? / Moderator: Please. / A.Berg: It opens in autumn. / Moderator: Please. / A.Berg: Or in winter. / Question: And then? / A.Berg: It stays open. / Moderator: Thanks. / Question: Ah? / A.Berg: It does. => A.Berg principal | q:Question m:Moderator a:A.Berg m:Moderator a:A.Berg q:Question a:A.Berg m:Moderator q:Question a:A.Berg"
            })
    void aQuestionIsOpenUntilABreakOrAHeadingAfterItsAnswer(String example) throws InputException {
        check(example);
    }

    private static void check(String example) throws InputException {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], parts(both[0]));
    }

    @Test
    void aPressSecretaryWhoIsAskedAnswers() throws InputException {
        assertEquals(
                "Lund principal, Maren Holt journalist | r:Lund q:Maren Holt a:Lund",
                parts("Press Secretary Lund: Good morning. The ferries sail on Monday. / "
                        + "Maren Holt, Brenholm Courier: When is the first? / Press Secretary Lund: At seven."));
    }

    @Test
    void anInitialThatContradictsIsSomebodyElse() throws InputException {
        assertEquals(
                "Anna Berg principal, M.Berg principal | q:Question a:Anna Berg a:M.Berg",
                parts("Question: Who drives the ferry? / Minister Anna Berg: My brother does, since last spring. / "
                        + "M.Berg: I only drive one of them."));
    }

    @Test
    void aMonthIsNobodyWhoIsCalled() throws InputException {
        assertEquals(
                "Anna Berg principal, Ole Lund principal | q:Question a:Anna Berg a:Anna Berg a:Ole Lund",
                parts("Question: When? / Minister Anna Berg: From April on. / Minister Anna Berg: Until May. / "
                        + "Minister Ole Lund: It may be June."));
    }
}
