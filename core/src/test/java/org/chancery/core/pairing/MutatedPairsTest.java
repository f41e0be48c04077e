package org.chancery.core.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Three paragraphs of one side or the other dropped, merged, split or swapped with the next, by seeded chance. */
class MutatedPairsTest {
    private static final int SEEDS = 25;
    private static final int HEAD = 11;
    private static final int TAIL = 5;

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void whatIsLeftIsStillPaired(Mutation mutation) throws IOException {
        var score = new Score();
        for (int seed = 0; seed < SEEDS; seed++) {
            mutate(mutation, new Random(31L * seed + mutation.ordinal()), score);
        }
        System.out.println("Alignment after " + mutation + ": " + score);
        double least = mutation == Mutation.SWAP ? 97 : 98; // a mark among paragraphs has nothing to be known by
        assertTrue(score.precision() >= 95 && score.recall() >= least, mutation + ": " + score);
    }

    @ParameterizedTest
    @CsvSource({
        "mfa_syria_de_en, de_mfa_2019-10_mfa_syria.md, en_mfa_2019-10_mfa_syria.md, SPLIT",
        "mfa_syria_fr_en, fr_mfa_2019-10_mfa_syria.md, en_mfa_2019-10_mfa_syria.md, MERGE",
        "ua_2022-05-17, uk_ua_2022-05-17_HKFB5PFN2Wg.md, en_ua_2022-05-17_HKFB5PFN2Wg.md, SPLIT",
        "ua_2022-05-17, uk_ua_2022-05-17_HKFB5PFN2Wg.md, en_ua_2022-05-17_HKFB5PFN2Wg.md, MERGE"
    })
    void realPagesArePairedWhenOneSideHasOtherParagraphs(String name, String first, String second, Mutation mutation)
            throws IOException {
        var score = new Score();
        Pages.Pair pair = Pages.real(first, second);
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            List<Mutation.Line> left = Mutation.lines(pair.left());
            List<Mutation.Line> right = Mutation.lines(pair.right());
            for (int i = 0; i < 3; i++) {
                mutation.apply(right, right.size() / 2 + random.nextInt(right.size() / 2 - 2), random);
            }
            score.add(
                    Gold.of(pair.pairing(Mutation.texts(left), Mutation.texts(right))
                            .links()),
                    Mutation.gold(Gold.of(name), left, right));
        }
        System.out.println("Alignment of " + name + " after " + mutation + ": " + score);
        assertTrue(score.precision() >= 95 && score.recall() >= 95, mutation + ": " + score);
    }

    private static void mutate(Mutation mutation, Random random, Score score) throws IOException {
        Pages.Pair pair = Pages.sample("news-conference");
        List<Mutation.Line> left = Mutation.lines(pair.left());
        List<Mutation.Line> right = Mutation.lines(pair.right());
        for (int i = 0; i < 3; i++) {
            List<Mutation.Line> side = random.nextBoolean() ? left : right;
            mutation.apply(side, HEAD + random.nextInt(side.size() - HEAD - TAIL), random);
        }
        Set<List<Integer>> gold = Mutation.gold(Gold.newsConference(), left, right);
        Version ours = Pages.version(Mutation.texts(left), pair.first());
        Version theirs = Pages.version(Mutation.texts(right), pair.second());
        Pairing pairing = Pairer.standard().pair(ours, theirs);
        score.add(Gold.of(pairing.links()), gold);
        assertEquals(
                pairing.statement(),
                Pairer.standard().pair(ours, theirs, pairing.statement()).statement(),
                "as an earlier pairing");
        if (mutation != Mutation.SWAP && mutation != Mutation.TURN_SWAP) { // of what crosses, either may have moved
            assertEquals(
                    pairing.statement(),
                    Pairer.standard().pair(ours, theirs, pairing.links()).statement(),
                    "by its links");
        }
    }
}
