package org.chancery.core.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import org.chancery.core.finding.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is paired on pages that a person has paired. */
class AlignmentTest {
    @Test
    void everyLineOfThePressStatementIsPairedWithItsOwn() throws IOException {
        assertEquals(
                Gold.pressStatement(),
                Gold.of(Pages.sample("press-statement").pairing().links()));
    }

    @Test
    void splitAndMergedParagraphsOfTheNewsConferenceAreFound() throws IOException {
        var found = Gold.of(Pages.sample("news-conference").pairing().links());

        assertEquals(Set.of(), minus(Gold.newsConference(), found), "missed");
        assertEquals(Set.of(), minus(found, Gold.newsConference()), "invented");
    }

    @ParameterizedTest
    @CsvSource({
        "mfa_syria_de_en, de_mfa_2019-10_mfa_syria.md, en_mfa_2019-10_mfa_syria.md",
        "mfa_syria_fr_en, fr_mfa_2019-10_mfa_syria.md, en_mfa_2019-10_mfa_syria.md",
        "mfa_syria_de_fr, de_mfa_2019-10_mfa_syria.md, fr_mfa_2019-10_mfa_syria.md",
        "ua_2022-05-17, uk_ua_2022-05-17_HKFB5PFN2Wg.md, en_ua_2022-05-17_HKFB5PFN2Wg.md"
    })
    void realPagesArePairedLineByLine(String name, String first, String second) throws IOException {
        var score = new Score();
        score.add(Gold.of(Pages.real(first, second).pairing().links()), Gold.of(name));

        System.out.println("Alignment of " + name + ": " + score);
        assertTrue(score.precision() >= 98 && score.recall() >= 98, score.toString());
    }

    @Test
    void twoSpeechesOfOneDayAreNoPair() {
        Pages.Pair speeches = Pages.real("uk_ua_2022-03-01_UgacKdlj6HQ.md", "en_ua_2022-03-01_UgacKdlj6HQ.md");

        assertThrows(InputException.class, speeches::pairing);
    }

    private static <T> Set<T> minus(Set<T> some, Set<T> others) {
        var left = new java.util.HashSet<>(some);
        left.removeAll(others);
        return left;
    }
}
