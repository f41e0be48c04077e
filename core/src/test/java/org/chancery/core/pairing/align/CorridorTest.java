package org.chancery.core.pairing.align;

import static org.chancery.core.pairing.align.Rows.EN;
import static org.chancery.core.pairing.align.Rows.RU;
import static org.chancery.core.pairing.align.Rows.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorridorTest {
    private static final int MARGIN = 12;
    private static final int WIDEST = 400;

    @Test
    void itKeepsNearToPairsThatAreSure() {
        Corridor corridor = corridor(numbered(RU, 200), numbered(EN, 200), 0, 200, 0, 200);

        assertPassable(corridor, 200);
        for (int row = 1; row < 200; row++) {
            assertTrue(corridor.holds(row, Math.max(0, row - MARGIN)), "row " + row);
            assertTrue(corridor.holds(row, Math.min(200, row + MARGIN)), "row " + row);
            assertTrue(corridor.width(row) <= 2 * MARGIN + 3, "row " + row + " is " + corridor.width(row) + " wide");
        }
    }

    @Test
    void whereNothingIsSureItFollowsTheLengths() {
        Corridor corridor = corridor(alike(RU, 1_000), alike(EN, 1_000), 0, 1_000, 0, 1_000);

        assertPassable(corridor, 1_000);
        for (int row = 0; row <= 1_000; row++) {
            assertTrue(corridor.holds(row, row), "row " + row);
            assertTrue(corridor.width(row) <= WIDEST + 2, "row " + row + " is " + corridor.width(row) + " wide");
        }
        assertTrue(corridor.width(500) >= WIDEST, "it is " + corridor.width(500) + " wide");
    }

    @Test
    void itFollowsTheLengthsOfParagraphsAndNotTheirNumber() {
        List<Unit> left = IntStream.range(0, 1_000)
                .mapToObj(i -> unit(RU, i < 500 ? "а".repeat(90) : "а".repeat(10)))
                .toList();
        Corridor corridor = corridor(left, alike(EN, 1_000), 0, 1_000, 0, 1_000);

        assertPassable(corridor, 1_000);
        assertTrue(corridor.holds(500, 900), "from " + corridor.from(500) + " to " + corridor.to(500));
        assertFalse(corridor.holds(500, 500), "from " + corridor.from(500) + " to " + corridor.to(500));
    }

    @Test
    void itLeadsAcrossWhatOneSideLacks() {
        List<Unit> left = numbered(RU, 300);
        List<Unit> right = IntStream.concat(IntStream.range(0, 50), IntStream.range(250, 300))
                .mapToObj(numbered(EN, 300)::get)
                .toList();
        Corridor corridor = corridor(left, right, 0, 300, 0, 100);

        assertPassable(corridor, 100);
        assertTrue(corridor.holds(49, 49));
        assertTrue(corridor.holds(150, 50));
        assertTrue(corridor.holds(251, 51));
        assertFalse(corridor.holds(49, 90));
    }

    @Test
    void aPartOfTheTextsHasACorridorOfItsOwn() {
        Corridor corridor = corridor(numbered(RU, 100), numbered(EN, 100), 40, 60, 45, 60);

        assertEquals(40, corridor.left());
        assertEquals(45, corridor.right());
        assertEquals(21, corridor.rows());
        assertPassable(corridor, 15);
        assertTrue(corridor.holds(10, 5));
    }

    @Test
    void twiceTheTextIsTwiceTheArea() {
        long area = area(corridor(alike(RU, 1_000), alike(EN, 1_000), 0, 1_000, 0, 1_000));
        long twice = area(corridor(alike(RU, 2_000), alike(EN, 2_000), 0, 2_000, 0, 2_000));

        assertTrue(twice <= 2.5 * area, area + " and " + twice);
    }

    @Test
    void textsOfNothingHaveOneCell() {
        Corridor corridor = corridor(List.of(), List.of(), 0, 0, 0, 0);

        assertEquals(1, corridor.rows());
        assertPassable(corridor, 0);
    }

    /** It begins and ends in the corners, never goes back, and every row is reached from the one before. */
    private static void assertPassable(Corridor corridor, int columns) {
        int last = corridor.rows() - 1;
        assertEquals(0, corridor.from(0));
        assertEquals(columns + 1, corridor.to(last));
        for (int row = 0; row <= last; row++) {
            assertTrue(corridor.from(row) < corridor.to(row), "row " + row);
            assertTrue(corridor.to(row) <= columns + 1, "row " + row);
            assertFalse(corridor.holds(row, corridor.from(row) - 1), "row " + row);
            assertFalse(corridor.holds(row, corridor.to(row)), "row " + row);
            if (row > 0) {
                assertTrue(corridor.from(row) >= corridor.from(row - 1), "row " + row);
                assertTrue(corridor.to(row) >= corridor.to(row - 1), "row " + row);
                assertTrue(corridor.from(row) < corridor.to(row - 1), "row " + row);
            }
        }
    }

    private static long area(Corridor corridor) {
        return IntStream.range(0, corridor.rows()).mapToLong(corridor::width).sum();
    }

    private static Corridor corridor(List<Unit> left, List<Unit> right, int i, int iEnd, int j, int jEnd) {
        Weights.Sides sides = Weights.of(left, right);
        var lefts = new Side(left, sides.left());
        var rights = new Side(right, sides.right());
        return Corridor.through(lefts, rights, new Costs(lefts, rights, sides.weights()), i, iEnd, j, jEnd);
    }

    private static List<Unit> numbered(Locale language, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> unit(language, (language.equals(RU) ? "Пункт " : "Item ") + (10_000 + i) + "."))
                .toList();
    }

    private static List<Unit> alike(Locale language, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> unit(language, "а".repeat(50)))
                .toList();
    }
}
