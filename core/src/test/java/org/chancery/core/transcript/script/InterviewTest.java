package org.chancery.core.transcript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.core.finding.LimitException;
import org.chancery.core.transcript.label.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom an interview is with. A slash parts turns; Q stands for ten words that ask, A for ten that do not. */
class InterviewTest {
    private static final String WORDS = "So it was, and so it is, and will be";

    private static Block.Speech speech(String turn) {
        String[] both = turn.split(": ", -1);
        String said = both[1].replace("Q", WORDS + "?").replace("A", WORDS + ".");
        return new Block.Speech(
                Optional.of(Speeches.label(both[0])), Speeches.of(said).paragraphs(), false, false, false);
    }

    private static String with(String session) throws LimitException {
        List<Block.Speech> speeches =
                Arrays.stream(session.split(" / ")).map(InterviewTest::speech).toList();
        Cast cast = Cast.of(List.of(), List.copyOf(speeches), 9, "text.txt");
        Function<Block.Speech, Optional<Cast.Member>> speaker = said -> cast.members().stream()
                .filter(member -> member.person()
                        .name()
                        .equals(said.label().map(Label::name).orElseThrow()))
                .findFirst();
        return new Interview(speeches, speaker, new Talk(Speeches.ENGLISH))
                .with()
                .map(member -> member.person().name())
                .orElse("-");
    }

    private static void check(String example) throws LimitException {
        String[] both = example.split(" => ");
        assertEquals(both[1], with(both[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Holt: Q / Berg: A A A / Holt: A / Berg: A A A / Holt: A / Berg: A A A => Berg",
                "Holt: Q / Berg: A A A / Hale: A / Berg: A A A / Lund: A / Berg: A A A => Berg",
                "Holt: Q / Berg: A A / Holt: A / Berg: A A / Holt: A / Berg: A A Q => -",
                "Holt: A / Berg: A A A / Holt: A / Berg: A A A / Holt: A / Berg: A A A => -",
                "Holt: Q / Berg: A A A / Holt: A / Berg: A A A / Holt: A => -"
            })
    void whoeverSaysMostOfTheWordsIsInterviewedByThoseWhoAskNowAndThen(String example) throws LimitException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Holt: Q / Berg: A / Holt: Q / Berg: A / Holt: A / Berg: A => Berg",
                "Holt: Q / Berg: A / Holt: Q / Berg: A / Holt: A / Berg: A / Holt: A / Berg: A => Berg",
                "Holt: Q / Berg: A / Holt: A / Berg: A / Holt: A / Berg: A => -",
                "Holt: Q / Berg: A / Holt: Q / Berg: Q / Holt: A / Berg: A => -"
            })
    void whoeverAsksNothingIsInterviewedByThoseWhoMostlyAsk(String example) throws LimitException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Holt: Q / Hale: Q / Berg: A A A / Holt: Q / Berg: A A A / Holt: Q / Berg: A A A / Hale: Q => -",
                "Holt: Q / Hale: Q / Berg: A A A / Holt: Q / Berg: A A A / Holt: Q / Berg: A A A => Berg",
                "Holt: Q / Berg: A A A / Berg: A / Berg: A / Berg: A / Berg: A => -"
            })
    void whoeverIsInterviewedAnswersTwoOfThreeAtLeast(String example) throws LimitException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Holt: Q / Berg: A A A / Holt: Q / Berg: A A A / Minister Lund: A / Berg: A A A A => Berg",
                "Holt: Q / Berg: A A A / Minister Lund: A / Berg: A A A / Minister Lund: A / Berg: A A A => -",
                "Holt: Q / Berg: A A A / Minister Lund: Q / Berg: A A A / Minister Lund: A / Berg: A A A => -",
                "Holt: Q / Berg: A A A / Minister Lund: Q / Berg: A A A / Minister Lund: Q / Berg: A A A => Berg"
            })
    void whoeverHoldsAnOfficeAndSpeaksAgainIsNoPressUnlessMostOfItAsks(String example) throws LimitException {
        check(example);
    }
}
