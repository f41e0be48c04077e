package org.chancery.core.transcript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.core.finding.LimitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each person takes part once, under all their labels. A slash parts labels. */
class CastTest {
    private static Block speech(String label) {
        return new Block.Speech(
                Optional.of(Speeches.label(label)), Speeches.of("So.").paragraphs(), false, false, false);
    }

    private static Cast cast(List<Person> titled, String labels, int most) throws LimitException {
        List<Block> blocks =
                Arrays.stream(labels.split(" / ")).map(CastTest::speech).toList();
        return Cast.of(titled, blocks, most, "text.txt");
    }

    private static String names(Cast cast) {
        return cast.members().stream().map(member -> member.person().name()).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg / ANNA BERG / Anna Berg => Anna Berg",
                "Anna Berg / Paul Stone / Question => Anna Berg, Paul Stone",
                "Anna Berg / A.Berg => Anna Berg",
                "Anna Berg / Maria Berg / A.Berg => Anna Berg, Maria Berg",
                "Anna Berg / Maria Berg / Berg => Anna Berg, Maria Berg, Berg",
                "Anna Berg / Ms Berg => Anna Berg",
                "Anna Berg / BERG => Anna Berg",
                "Anna Berg / Berg => Anna Berg",
                "Anna Berg / Anna => Anna Berg",
                "Anna Berg / Ms Stone => Anna Berg, Stone",
                "Foreign Minister of Lindoria Anna Berg / Foreign Minister => Anna Berg",
                "Foreign Minister of Lindoria Anna Berg / Foreign Minister Berg => Anna Berg",
                "The President Anna Berg / President => Anna Berg",
                "Foreign Minister Anna Berg / Foreign Minister Paul Stone / Foreign Minister => Anna Berg, Paul Stone, Foreign Minister",
                "Foreign Minister Anna Berg / Prime Minister => Anna Berg, Prime Minister",
                "Ana Maria Berg / President of Turania Ana Maria Berg => Ana Maria Berg",
                "Elena Robledo Parra / Elena Robledo => Elena Robledo Parra",
                "Elena Robledo / Elena Robledo Parra => Elena Robledo",
                "SECRETARY BERG / Anna Berg => BERG"
            })
    void aPersonIsKnownUnderEveryLabelThatNobodyElseCouldHave(String example) throws LimitException {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], names(cast(List.of(), both[0], 9)));
    }

    @Test
    void thoseWhomTheTitleNamesComeFirst() throws LimitException {
        Person titled = Person.of(Speeches.label("Foreign Minister Anna Berg"));
        Cast cast = cast(List.of(titled, titled), "Paul Stone / Berg", 9);
        assertEquals("Anna Berg, Paul Stone", names(cast));
        assertEquals(
                List.of(true, false),
                cast.members().stream().map(Cast.Member::isTitled).toList());
        assertEquals(
                List.of(true, false),
                cast.members().stream().map(Cast.Member::holdsOffice).toList());
    }

    @Test
    void morePeopleThanMayBeAreALimit() throws LimitException {
        assertEquals(2, cast(List.of(), "Anna Berg / Paul Stone", 2).members().size());
        assertThrows(LimitException.class, () -> cast(List.of(), "Anna Berg / Paul Stone", 1));
    }
}
