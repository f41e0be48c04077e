package org.chancery.core.pairing.align;

import static org.chancery.core.pairing.align.Rows.EN;
import static org.chancery.core.pairing.align.Rows.RU;
import static org.chancery.core.pairing.align.Rows.english;
import static org.chancery.core.pairing.align.Rows.opening;
import static org.chancery.core.pairing.align.Rows.russian;
import static org.chancery.core.pairing.align.Rows.told;
import static org.chancery.core.pairing.align.Rows.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CrossingsTest {
    private static final Unit SHORT_RU = unit(RU, "Да, это так.");
    private static final Unit SHORT_EN = unit(EN, "Yes, this is so.");

    @Test
    void aTurnThatChangedItsPlaceIsFound() {
        List<Unit> left = questions(russian(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));

        assertEquals("5=0", crossing(left, questions(english(5, 0, 1, 2, 3, 4, 6, 7, 8, 9))));
        assertEquals("5=9", crossing(left, questions(english(0, 1, 2, 3, 4, 6, 7, 8, 9, 5))));
    }

    @Test
    void turnsThatChangedPlacesAreInTheOrderOfTheLeftSide() {
        List<Unit> left = questions(russian(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        List<Unit> right = questions(english(5, 0, 2, 3, 4, 6, 7, 8, 9, 1));

        assertEquals("1=9 5=0", crossing(left, right));
    }

    @Test
    void whatFollowsUponATurnGoesWithItThoughItNamesNothing() {
        List<Unit> left = questions(russian(0, 1, 2, 3, 4, 6, 7, 8, 9, 5));
        List<Unit> right = questions(english(5, 0, 1, 2, 3, 4, 6, 7, 8, 9));
        left.add(answer(SHORT_RU));
        left.add(SHORT_RU);
        right.add(1, answer(SHORT_EN));
        right.add(2, SHORT_EN);

        assertEquals("9=0 10=1 11=2", crossing(left, right));
    }

    @Test
    void whatStandsBeforeGoesWithItToo() {
        List<Unit> left = questions(russian(0, 1, 2, 3, 4, 6, 7, 8, 9));
        List<Unit> right = questions(english(0, 1, 2, 3, 4, 6, 7, 8, 9));
        left.add(opening(Role.QUESTION, Unit.UNKNOWN, SHORT_RU));
        left.add(SHORT_RU);
        left.addAll(russian(5));
        right.add(0, opening(Role.QUESTION, Unit.UNKNOWN, SHORT_EN));
        right.add(1, SHORT_EN);
        right.addAll(2, english(5));

        assertEquals("9=0 10=1 11=2", crossing(left, right));
    }

    @Test
    void aParagraphOfWhichTwoWereMadeGoesWithItWhole() {
        List<Unit> left = questions(russian(0, 2, 3, 4, 6, 7, 8, 9, 5));
        List<Unit> right = questions(english(5, 0, 2, 3, 4, 6, 7, 8, 9));
        left.add(unit(RU, "На заводе Торнквиста 326 инженеров. На верфи Кальмарсунда 584 плотника."));
        right.add(1, unit(EN, "At the works of Tornquist there are 326 engineers."));
        right.add(2, unit(EN, "At the wharf of Kalmarsund there are 584 carpenters."));

        assertEquals("8=0 9=1+2", crossing(left, right));
        assertEquals("0=8 1+2=9", crossing(right, left));
    }

    @Test
    void twoNeighboursThatChangedPlacesCorrespondCrosswise() {
        assertEquals("2=3 3=2", crossing(russian(0, 1, 2, 3, 4, 5), english(0, 1, 3, 2, 4, 5)));
    }

    @Test
    void twoNeighboursThatBelongTogetherOneByOneDoNot() {
        List<Bead> asOne =
                List.of(Bead.given(0, 1, 0, 1), Bead.given(1, 2, 1, 2), Bead.given(3, 1, 3, 1), Bead.given(4, 1, 4, 1));

        assertEquals(List.of(), Crossings.of(russian(0, 1, 2, 3, 4), english(0, 1, 2, 3, 4), asOne, List.of()));
    }

    @Test
    void wordsThatAreAloneBetweenTheSamePairsDoNotCross() {
        List<Unit> left = russian(0, 1, 2);
        List<Unit> right = english(0, 1, 2);
        List<Bead> alone =
                List.of(Bead.given(0, 1, 0, 1), Bead.given(1, 1, 1, 0), Bead.given(2, 0, 1, 1), Bead.given(2, 1, 2, 1));

        assertEquals(List.of(), Crossings.of(left, right, alone, List.of()));
    }

    @Test
    void whatNamesNothingInCommonDoesNotCross() {
        List<Unit> left = questions(russian(0, 1, 2, 3));
        List<Unit> right = questions(english(0, 1, 2, 3));
        left.add(answer(SHORT_RU));
        right.add(0, answer(SHORT_EN));

        assertEquals("", crossing(left, right));
    }

    @Test
    void anAlignmentThatLeavesNothingAloneHasNoCrossing() {
        List<Unit> left = russian(0, 1, 2);
        List<Unit> right = english(0, 1, 2);

        assertEquals("", crossing(left, right));
        assertEquals("", crossing(russian(0, 1, 2, 3), right));
        assertEquals("", crossing(left, english(0, 1, 2, 3)));
    }

    @Test
    void whatIsKnownToCrossIsKept() {
        List<Unit> left = questions(russian(0, 1, 2, 3));
        List<Unit> right = questions(english(0, 1, 2, 3));
        left.add(answer(SHORT_RU));
        right.add(0, answer(unit(EN, "Nothing like it at all, in quite other words.")));
        List<Bead> beads = Aligner.align(left, right, List.of());

        assertEquals("4=0", told(Crossings.of(left, right, beads, List.of(Bead.given(4, 1, 0, 1)))));
    }

    @Test
    void aCrossingTellsHowSureItIsAndWhatBothName() {
        List<Unit> left = questions(russian(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        List<Unit> right = questions(english(5, 0, 1, 2, 3, 4, 6, 7, 8, 9));

        Bead crossing = Crossings.of(left, right, Aligner.align(left, right, List.of()), List.of())
                .getFirst();

        assertTrue(crossing.confidence() > 0.9, crossing.toString());
        assertTrue(crossing.shared().contains("2270"), crossing.toString());
    }

    private static String crossing(List<Unit> left, List<Unit> right) {
        return told(Crossings.of(left, right, Aligner.align(left, right, List.of()), List.of()));
    }

    private static List<Unit> questions(List<Unit> units) {
        return Rows.turns(Role.QUESTION, units);
    }

    private static Unit answer(Unit unit) {
        return opening(Role.ANSWER, Unit.UNKNOWN, unit);
    }
}
