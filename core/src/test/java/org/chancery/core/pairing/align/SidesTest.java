package org.chancery.core.pairing.align;

import static org.chancery.core.pairing.align.Rows.EN;
import static org.chancery.core.pairing.align.Rows.RU;
import static org.chancery.core.pairing.align.Rows.unit;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the search knows of each side before it begins. */
class SidesTest {
    private final Side side = new Side(
            Stream.of("Раз, два. Три!", "Четыре 5", "Шесть? Семь… Восемь.")
                    .map(text -> unit(RU, text))
                    .toList(),
            List.of(new int[] {1, 4}, new int[] {2, 4}, new int[] {0}));

    @Test
    void lengthIsThatOfLettersAndDigits() {
        assertEquals(3, side.size());
        assertEquals(9, side.length(0, 1));
        assertEquals(7, side.length(1, 1));
        assertEquals(16, side.length(0, 2));
        assertEquals(9, side.before(1));
        assertEquals(0, side.before(0));
    }

    @Test
    void aSentenceEndsWhereAnotherBeginsAndWithItsParagraph() {
        assertEquals(2, side.sentences(0, 1));
        assertEquals(1, side.sentences(1, 1));
        assertEquals(3, side.sentences(2, 1));
        assertEquals(6, side.sentences(0, 3));
    }

    @Test
    void cluesOfARunAreThoseOfAllEachOnce() {
        assertArrayEquals(new int[] {1, 4}, side.clues(0, 1));
        assertArrayEquals(new int[] {1, 2, 4}, side.clues(0, 2));
        assertArrayEquals(new int[] {0, 1, 2, 4}, side.clues(0, 3));
        assertArrayEquals(new int[] {0, 2, 4}, side.clues(1, 2));
        assertArrayEquals(new int[] {0, 1, 2, 4}, side.clues(0, 3));
    }

    @Test
    void aPlaceIsFoundByTheLettersBeforeIt() {
        assertEquals(0, side.indexOf(0, 0, 3));
        assertEquals(1, side.indexOf(9, 0, 3));
        assertEquals(2, side.indexOf(10, 0, 3));
        assertEquals(3, side.indexOf(1_000, 0, 3));
        assertEquals(2, side.indexOf(0, 2, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "REMARKS, REMARKS, 0",
        "REMARKS, ANSWER, 1",
        "ANSWER, MODERATION, 1",
        "QUESTION, MODERATION, 1",
        "QUESTION, INTERJECTION, 1",
        "QUESTION, ANSWER, 3",
        "QUESTION, REMARKS, 3",
        "HEADING, REMARKS, 3",
        "NARRATIVE, HEADING, 3",
        "NARRATIVE, INTERJECTION, 3",
        "MARK, REMARKS, 40",
        "CAPTION, NARRATIVE, 40",
        "MARK, CAPTION, 40",
        "CAPTION, CAPTION, 0",
    })
    void oneRoleIsAsFarFromAnotherAsTheyAreSeldomMistaken(Role one, Role other, double distance) {
        assertEquals(distance, one.distance(other));
        assertEquals(distance, other.distance(one));
    }

    @Test
    void theLongestRisingChainIsKeptInItsOrder() {
        assertEquals(List.of(1, 2, 5, 6), Rising.longest(List.of(4, 1, 8, 2, 5, 6), number -> number));
        assertEquals(List.of(1, 2, 3), Rising.longest(List.of(1, 2, 3), number -> number));
        assertEquals(1, Rising.longest(List.of(3, 2, 1), number -> number).size());
        assertEquals(List.of(7), Rising.longest(List.of(7, 7), number -> number));
        assertEquals(List.of(), Rising.longest(List.<Integer>of(), number -> number));
    }

    @Test
    void aTextOfWhichHalfIsMissingIsNotTakenForATerseOne() {
        assertEquals(2, ratio(10, 5), 0.1);
        assertEquals(2, ratio(10, 3), 0.1);
    }

    @Test
    void whereHardlyAnythingIsSharedTheWholeLengthsCount() {
        assertEquals(2.0 * 2 / 10, ratio(10, 2), 0.1);
        assertEquals(1, ratio(0, 0));
    }

    /** Of so many paragraphs so many are translated, into twice as many letters. */
    private static double ratio(int paragraphs, int translated) {
        List<Unit> left = IntStream.range(0, paragraphs)
                .mapToObj(i -> unit(RU, "а".repeat(100) + " " + (10_000 + i)))
                .toList();
        List<Unit> right = IntStream.range(0, translated)
                .mapToObj(i -> unit(EN, "b".repeat(200) + " " + (10_000 + i)))
                .toList();
        Weights.Sides sides = Weights.of(left, right);
        return Ratio.of(new Side(left, sides.left()), new Side(right, sides.right()), sides.weights());
    }

    @Test
    void whatFewNameTellsMoreThanWhatManyNameAndANumberMoreThanAWord() {
        Weights.Sides sides = sides("57", "Сандвика", "Маравия", "Маравия");
        Weights weights = sides.weights();
        int number = sides.left().get(0)[0];
        int rare = sides.left().get(1)[0];
        int frequent = sides.left().get(2)[0];

        assertEquals(Math.log(0.8 * 4), weights.gained(number), 1e-9);
        assertEquals(0.6 * Math.log(0.8 * 4), weights.gained(rare), 1e-9);
        assertEquals(0.6 * Math.log(0.8 * 4 / 2), weights.gained(frequent), 1e-9);
        assertEquals(0.35 * Math.log(0.8 * 4), weights.missed(number), 1e-9);
        assertEquals(0.2 * Math.log(0.8 * 4), weights.missed(rare), 1e-9);
    }

    @Test
    void whatNearlyAllNameTellsNothing() {
        Weights.Sides sides = sides("Сандвика", "Сандвика");

        assertEquals(0, sides.weights().gained(sides.left().getFirst()[0]));
    }

    /** The same texts on both sides. */
    private static Weights.Sides sides(String... texts) {
        List<Unit> units = Stream.of(texts).map(text -> unit(RU, text)).toList();
        return Weights.of(units, units);
    }

    @Test
    void aNumberThatOneSideLacksCountsAgainstAPairAndAWordDoesNot() {
        Weights.Sides sides = Weights.of(List.of(unit(RU, "Бренхольм 57")), List.of(unit(RU, "да")));

        double[] missed = Arrays.stream(sides.left().getFirst())
                .mapToDouble(sides.weights()::missed)
                .sorted()
                .toArray();
        assertEquals(0.8, missed[missed.length - 1]);
        assertEquals(0, missed[0]);
        assertEquals(
                0,
                Arrays.stream(sides.left().getFirst())
                        .mapToDouble(sides.weights()::gained)
                        .sum());
    }
}
