package org.chancery.core.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.finding.InputException;
import org.chancery.core.model.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a person links is kept, and the rest is paired around it. Each text is told by the numbers of its sentences, with a
 * slash between turns; its first line is the title, and its first sentence stands on the second.
 */
class LaidTest {
    private static final TwoVersions RUSSIAN = new TwoVersions(TwoVersions.RU);
    private static final TwoVersions ENGLISH = new TwoVersions(TwoVersions.EN);

    private static Version version(TwoVersions in, String turns) {
        Part[] parts = Stream.of(turns.split(" / ", -1))
                .map(turn -> in.remarks(
                        Stream.of(turn.split(" ")).mapToInt(Integer::parseInt).toArray()))
                .toArray(Part[]::new);
        return Version.of(in.statement(parts).build());
    }

    private static Link link(String printed) {
        String[] sides = printed.split("-", -1);
        return Link.given(lines(sides[0]), lines(sides[1]));
    }

    private static List<Integer> lines(String printed) {
        return printed.isEmpty()
                ? List.of()
                : Arrays.stream(printed.split("\\+")).map(Integer::valueOf).toList();
    }

    private static String printed(Link link) {
        return printed(link.first()) + "-" + printed(link.second());
    }

    private static String printed(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining("+"));
    }

    private static void check(String example) throws InputException {
        String[] both = example.split(" => ", -1);
        String[] texts = both[0].split(" [|] ", -1);
        Version russian = version(RUSSIAN, texts[0]);
        Version english = version(ENGLISH, texts[1]);
        var links = new ArrayList<Link>();
        for (String link : texts[2].split(" ")) {
            links.add(link(link));
        }
        Pairing pairing = Pairer.standard()
                .pair(russian, english, new Links(russian.fingerprint(), english.fingerprint(), links));
        assertEquals(
                both[1],
                TwoVersions.told(pairing.statement()).replace("remarks ", "").replace("\n", " / ") + " | "
                        + pairing.links().list().stream().map(LaidTest::printed).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 1 2 3 | 0 1 2 3 | 2-2 => 0=0 1=1 2=2 3=3 | 1-1 2-2 3-3 4-4 5-5",
                "0 1 2 3 | 0 1 2 3 | 3-4 => 0=0 NOT_PUBLISHED=1 1=2 2=NOT_TRANSLATED 3=3 | 1-1 2-2 3-4 4- 5-5 -3",
                "0 1 2 3 | 0 1 2 3 | 3+4-3 => 0=0 1+2=1 NOT_PUBLISHED=2 3=3 | 1-1 2-2 3+4-3 5-5 -4",
                "0 1 2 3 | 0 1 2 3 | 3-3+4 => 0=0 1=1+2 2=NOT_TRANSLATED 3=3 | 1-1 2-2 3-3+4 4- 5-5",
                "0 1 2 3 | 0 1 2 3 | 2-2 3-3 4-4 5-5 => 0=0 1=1 2=2 3=3 | 1-1 2-2 3-3 4-4 5-5",
                "0 1 2 3 | 0 1 2 3 | 1-1 => 0=0 1=1 2=2 3=3 | 1-1 2-2 3-3 4-4 5-5",
                "0 1 2 3 | 0 1 2 3 | 1-2 => 0=0 1=1 2=2 3=3 | 1-1 2-2 3-3 4-4 5-5"
            })
    void aLinkIsKeptWhateverTheWords(String example) throws InputException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 1 2 3 | 0 1 2 3 | 3- => 0=0 1=NOT_TRANSLATED NOT_PUBLISHED=1 2=2 3=3 | 1-1 2-2 3- 4-4 5-5 -3",
                "0 1 2 3 | 0 1 2 3 | -3 => 0=0 1=NOT_TRANSLATED NOT_PUBLISHED=1 2=2 3=3 | 1-1 2-2 3- 4-4 5-5 -3",
                "0 1 2 3 | 0 1 2 3 | 2- -2 => 0=NOT_TRANSLATED / NOT_PUBLISHED=0 / 1=1 2=2 3=3 | 1-1 2- 3-3 4-4 5-5 -2",
                "0 1 2 3 | 0 1 2 3 | 5- -5 => 0=0 1=1 2=2 3=NOT_TRANSLATED NOT_PUBLISHED=3 | 1-1 2-2 3-3 4-4 5- -5",
                "0 1 2 3 4 5 6 7 | 0 1 2 3 4 5 6 7 | 2+3- => 0=NOT_TRANSLATED 1=NOT_TRANSLATED / NOT_PUBLISHED=0 NOT_PUBLISHED=1 / 2=2 3=3 4=4 5=5 6=6 7=7 | 1-1 2- 3- 4-4 5-5 6-6 7-7 8-8 9-9 -2 -3",
                "0 1 / 2 3 / 4 5 6 7 | 0 1 / 2 3 / 4 5 6 7 | 3- -3 4- -4 => 0=0 1=NOT_TRANSLATED NOT_PUBLISHED=1 / 2=NOT_TRANSLATED / NOT_PUBLISHED=2 / 3=3 / 4=4 5=5 6=6 7=7 | 1-1 2-2 3- 4- 5-5 6-6 7-7 8-8 9-9 -3 -4",
                "0 1 / 2 3 / 4 5 6 7 | 0 1 / 2 3 / 4 5 6 7 | 2- -5 => 0=NOT_TRANSLATED / NOT_PUBLISHED=0 / 1=1 / 2=2 3=NOT_TRANSLATED NOT_PUBLISHED=3 / 4=4 5=5 6=6 7=7 | 1-1 2- 3-3 4-4 5- 6-6 7-7 8-8 9-9 -2 -5"
            })
    void whatHasNoCounterpartIsLeftAlone(String example) throws InputException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 1 2 3 | 0 1 2 3 | 2-3 3-2 => 0+1=0+1 2=2 3=3 | 1-1 2+3-2+3 4-4 5-5",
                "0 1 2 3 | 0 1 2 3 | 2-4 3-3 4-2 => 0+1+2=0+1+2 3=3 | 1-1 2+3+4-2+3+4 5-5",
                "0 1 2 3 | 0 1 2 3 | 3-4 4-3 => 0=0 1+2=1+2 3=3 | 1-1 2-2 3+4-3+4 5-5",
                "0 1 2 3 | 0 1 2 3 | 2+4-2 => 0+1+2=0 NOT_PUBLISHED=1 NOT_PUBLISHED=2 3=3 | 1-1 2+3+4-2 5-5 -3 -4",
                "0 1 2 3 | 0 1 2 3 | 2+4-2 3-3 => 0+1+2=0+1 NOT_PUBLISHED=2 3=3 | 1-1 2+3+4-2+3 5-5 -4"
            })
    void linksThatCrossWithinATurnAreOne(String example) throws InputException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 1 / 2 3 / 4 5 | 0 1 / 4 5 / 2 3 | 4-6 5-7 => 0=0 1=1 / NOT_PUBLISHED=4 NOT_PUBLISHED=5 / 2=2 3=3 / 4=NOT_TRANSLATED 5=NOT_TRANSLATED | 1-1 2-2 3-3 4-6 5-7 6- 7- -4 -5",
                "0 1 / 2 3 / 4 5 | 0 1 / 4 5 / 2 3 | 6-4 7-5 => 0=0 1=1 / 2=NOT_TRANSLATED 3=NOT_TRANSLATED / 4=4 5=5 / NOT_PUBLISHED=2 NOT_PUBLISHED=3 | 1-1 2-2 3-3 4- 5- 6-4 7-5 -6 -7",
                "0 1 / 2 3 / 4 5 | 0 1 / 4 5 / 2 3 | 4-6 5-7 6-4 7-5 => 0=0 1=1 / 2=NOT_TRANSLATED 3=NOT_TRANSLATED / 4=4 5=5 / NOT_PUBLISHED=2 NOT_PUBLISHED=3 | 1-1 2-2 3-3 4-6 5-7 6-4 7-5",
                "0 1 / 2 3 / 4 5 | 0 1 / 4 5 / 2 3 | 2-2 3-3 4-6 5-7 6-4 7-5 => 0=0 1=1 / 2=NOT_TRANSLATED 3=NOT_TRANSLATED / 4=4 5=5 / NOT_PUBLISHED=2 NOT_PUBLISHED=3 | 1-1 2-2 3-3 4-6 5-7 6-4 7-5",
                "0 / 1 / 2 / 3 | 1 / 0 / 3 / 2 | 2-3 3-2 4-5 5-4 => 0=NOT_TRANSLATED / 1=1 / 2=NOT_TRANSLATED / NOT_PUBLISHED=0 / 3=3 / NOT_PUBLISHED=2 | 1-1 2-3 3-2 4-5 5-4"
            })
    void turnsThatCrossHaveChangedPlaces(String example) throws InputException {
        check(example);
    }
}
