package org.chancery.core.pairing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertTrue(score.precision() >= 95 && score.recall() >= 98, mutation + ": " + score);
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
        score.add(
                Gold.of(pair.pairing(Mutation.texts(left), Mutation.texts(right))
                        .links()),
                gold);
    }
}
