package org.chancery.core.pairing.align;

import static org.chancery.core.pairing.align.Rows.EN;
import static org.chancery.core.pairing.align.Rows.RU;
import static org.chancery.core.pairing.align.Rows.aligned;
import static org.chancery.core.pairing.align.Rows.as;
import static org.chancery.core.pairing.align.Rows.english;
import static org.chancery.core.pairing.align.Rows.joined;
import static org.chancery.core.pairing.align.Rows.opening;
import static org.chancery.core.pairing.align.Rows.part;
import static org.chancery.core.pairing.align.Rows.russian;
import static org.chancery.core.pairing.align.Rows.told;
import static org.chancery.core.pairing.align.Rows.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignerTest {
    @Test
    void paragraphsInOneOrderArePairedOneByOne() {
        assertEquals("0=0 1=1 2=2 3=3 4=4 5=5 6=6 7=7 8=8 9=9", aligned(russian(Rows.all()), english(Rows.all())));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 8, 9})
    void whatATextLacksIsLeftAlone(int lacking) {
        int[] rest = IntStream.of(Rows.all()).filter(n -> n != lacking).toArray();

        List<Bead> oursAlone = Aligner.align(russian(Rows.all()), english(rest), List.of());
        List<Bead> theirsAlone = Aligner.align(russian(rest), english(Rows.all()), List.of());

        assertEquals(
                lacking + "=", told(oursAlone.stream().filter(Bead::isOneSided).toList()));
        assertEquals(
                "=" + lacking,
                told(theirsAlone.stream().filter(Bead::isOneSided).toList()));
        assertEquals(10, oursAlone.size());
        assertEquals(10, theirsAlone.size());
    }

    @Test
    void aParagraphOfWhichTheTranslatorMadeTwoIsPairedWithBoth() {
        List<Unit> left = russian(0, 1, 2, 3, 4, 5);
        List<Unit> right = english(0, 1, 2, 3, 4, 5);
        right.set(1, part(right.get(1), true));
        right.add(2, part(english(1).getFirst(), false));
        assertEquals("0=0 1=1+2 2=3 3=4 4=5 5=6", aligned(left, right));
        assertEquals("0=0 1+2=1 3=2 4=3 5=4 6=5", aligned(right, left));
    }

    @Test
    void paragraphsThatTheTranslatorJoinedArePairedWithTheOne() {
        List<Unit> left = russian(0, 1, 2, 3, 4, 5, 6);
        List<Unit> right = english(0, 1, 2, 3, 4, 5, 6);
        right.set(2, joined(joined(right.get(2), right.get(3)), right.get(4)));
        right.subList(3, 5).clear();
        assertEquals("0=0 1=1 2+3+4=2 5=3 6=4", aligned(left, right));
    }

    @Test
    void twoNeighboursOfOneTurnThatChangedPlacesBelongTogether() {
        assertEquals("0=0 1=1 2+3=2+3 4=4 5=5", aligned(russian(0, 1, 2, 3, 4, 5), english(0, 1, 3, 2, 4, 5)));
    }

    @Test
    void turnsThatChangedPlacesAreNotOnePair() {
        List<Unit> left = Rows.turns(Role.QUESTION, russian(0, 1, 2, 3, 4, 5));
        List<Unit> right = Rows.turns(Role.QUESTION, english(0, 1, 3, 2, 4, 5));

        List<Bead> beads = Aligner.align(left, right, List.of());

        assertTrue(beads.stream().allMatch(bead -> bead.lefts() <= 1 && bead.rights() <= 1), told(beads));
        assertEquals(2, beads.stream().filter(Bead::isOneSided).count(), told(beads));
    }

    @Test
    void whatIsLaidDownIsKeptAndTheRestIsFoundAroundIt() {
        List<Bead> given = List.of(Bead.given(2, 1, 3, 1), Bead.given(6, 2, 6, 1));

        List<Bead> beads = Aligner.align(russian(Rows.all()), english(Rows.all()), given);

        assertTrue(beads.containsAll(given), told(beads));
        assertEquals("0=0 1=1", told(beads.subList(0, 2)));
        assertTrue(told(beads).endsWith("8=8 9=9"), told(beads));
        assertWhole(beads, 10, 10);
    }

    @Test
    void nothingIsPairedWithNothing() {
        assertEquals("", aligned(List.of(), List.of()));
        assertEquals("0= 1=", aligned(russian(0, 1), List.of()));
        assertEquals("=0 =1 =2", aligned(List.of(), english(0, 1, 2)));
    }

    @Test
    void aMarkOrACaptionIsPairedWithItsLikeAlone() {
        for (Role thing : List.of(Role.MARK, Role.CAPTION)) {
            List<Unit> left = russian(0, 1, 2, 3);
            List<Unit> right = english(0, 1, 2, 3);
            left.set(1, as(thing, left.get(1)));
            assertEquals(
                    2,
                    Aligner.align(left, right, List.of()).stream()
                            .filter(Bead::isOneSided)
                            .count());

            right.set(1, as(thing, right.get(1)));
            assertEquals("0=0 1=1 2=2 3=3", aligned(left, right));
        }
    }

    @Test
    void whoSpeaksDecidesBetweenAnswersOfTheSameWords() {
        List<Unit> left = russian(0);
        List<Unit> right = english(0);
        left.add(opening(Role.ANSWER, 7, unit(RU, "Да, конечно.")));
        right.add(opening(Role.ANSWER, 5, unit(EN, "Yes, of course.")));
        right.add(opening(Role.ANSWER, 7, unit(EN, "Yes, of course.")));
        left.addAll(russian(1));
        right.addAll(english(1));
        assertEquals("0=0 =1 1=2 2=3", aligned(left, right));
        right.set(1, opening(Role.ANSWER, 7, right.get(1)));
        right.set(2, opening(Role.ANSWER, 5, right.get(2)));
        assertEquals("0=0 1=1 =2 2=3", aligned(left, right));
    }

    @Test
    void theRoleDecidesBetweenTurnsOfTheSameWords() {
        List<Unit> left = russian(0);
        List<Unit> right = english(0);
        left.add(opening(Role.QUESTION, Unit.UNKNOWN, unit(RU, "А почему?")));
        right.add(opening(Role.ANSWER, Unit.UNKNOWN, unit(EN, "But why?")));
        right.add(opening(Role.QUESTION, Unit.UNKNOWN, unit(EN, "But why?")));
        left.addAll(russian(1));
        right.addAll(english(1));
        assertEquals("0=0 =1 1=2 2=3", aligned(left, right));
    }

    @Test
    void whereATurnBeginsDecidesBetweenParagraphsOfTheSameWords() {
        List<Unit> left = russian(0);
        List<Unit> right = english(0);
        left.add(opening(Role.REMARKS, Unit.UNKNOWN, unit(RU, "Спасибо большое.")));
        right.add(unit(EN, "Thanks a lot."));
        right.add(opening(Role.REMARKS, Unit.UNKNOWN, unit(EN, "Thanks a lot.")));
        left.addAll(russian(1));
        right.addAll(english(1));
        assertEquals("0=0 =1 1=2 2=3", aligned(left, right));
    }

    @Test
    void lengthDecidesBetweenParagraphsThatNameNothing() {
        String russian = "Мы об этом уже не раз говорили, и наша точка зрения хорошо известна всем, кто нас слушает.";
        String english = "We have spoken of this more than once, and our view is well known to all who listen to us.";
        List<Unit> left = russian(0);
        List<Unit> right = english(0);
        left.add(unit(RU, russian));
        right.add(unit(EN, "We have."));
        right.add(unit(EN, english));
        right.add(unit(EN, "All know."));
        left.addAll(russian(1));
        right.addAll(english(1));
        List<Bead> beads = Aligner.align(left, right, List.of());
        assertTrue(
                beads.stream()
                        .anyMatch(bead ->
                                bead.left() == 1 && bead.lefts() == 1 && bead.right() <= 2 && bead.rightEnd() > 2),
                told(beads));
        assertWhole(beads, left.size(), right.size());
    }

    @Test
    void aPairTellsWhatBothNameTheMostTellingFirst() {
        List<Bead> beads = Aligner.align(russian(Rows.all()), english(Rows.all()), List.of());

        List<String> works = beads.get(1).shared();
        assertEquals("326", works.getFirst());
        assertTrue(works.contains("Торнквиста"), works.toString());
        List<String> tower = beads.get(6).shared();
        assertEquals("118", tower.getFirst());
        assertTrue(tower.contains("Варнхольм"), tower.toString());
        assertTrue(beads.stream().allMatch(bead -> bead.shared().size() <= 5));
        assertEquals(
                List.of(),
                Aligner.align(russian(0), List.of(), List.of()).getFirst().shared());
    }

    @Test
    void whatAllParagraphsNameIsNotTold() {
        List<Unit> left = russian(Rows.all()).stream()
                .map(unit -> unit(RU, "Маравия. " + unit.text()))
                .toList();
        List<Unit> right = english(Rows.all()).stream()
                .map(unit -> unit(EN, "Maravia. " + unit.text()))
                .toList();

        List<Bead> beads = Aligner.align(left, right, List.of());

        assertTrue(beads.stream().noneMatch(bead -> bead.shared().contains("Маравия")), beads.toString());
    }

    @Test
    void aPairThatSharesNamesAndNumbersIsSurerThanOneThatSharesNone() {
        List<Unit> left = russian(0, 1, 2);
        List<Unit> right = english(0, 1, 2);
        left.add(2, unit(RU, "Мы этому очень рады."));
        right.add(2, unit(EN, "We are very glad of it."));

        List<Bead> beads = Aligner.align(left, right, List.of());

        assertEquals("0=0 1=1 2=2 3=3", told(beads));
        assertTrue(beads.get(1).confidence() > beads.get(2).confidence());
        assertTrue(beads.get(2).confidence() > 0.5 && beads.get(1).confidence() < 1);
        assertEquals(1, Bead.given(0, 1, 0, 1).confidence());
    }

    @Test
    void aTextOfWhichALongPartLacksIsStillPaired() {
        var left = new ArrayList<Unit>();
        var right = new ArrayList<Unit>();
        for (int i = 0; i < 150; i++) {
            left.add(unit(RU, "Пункт " + (10_000 + i) + " принят."));
            if (i < 20 || i >= 130) {
                right.add(unit(EN, "Item " + (10_000 + i) + " is adopted."));
            }
        }

        List<Bead> beads = Aligner.align(left, right, List.of());

        assertWhole(beads, left.size(), right.size());
        List<Bead> pairs = beads.stream().filter(bead -> !bead.isOneSided()).toList();
        assertEquals(right.size(), pairs.size());
        assertTrue(pairs.stream()
                .allMatch(bead -> left.get(bead.left())
                        .text()
                        .substring(6, 11)
                        .equals(right.get(bead.right()).text().substring(5, 10))));
    }

    @Test
    void paragraphsThatAreAllAlikeArePairedInOrder() {
        var left = new ArrayList<Unit>();
        var right = new ArrayList<Unit>();
        for (int i = 0; i < 60; i++) {
            left.add(unit(RU, "Мы согласны с этим предложением."));
            right.add(unit(EN, "We agree to this proposal."));
        }

        List<Bead> beads = Aligner.align(left, right, List.of());

        assertEquals(60, beads.size());
        assertTrue(beads.stream().allMatch(bead -> bead.left() == bead.right() && !bead.isOneSided()));
    }

    /** Every unit of both sides is in one bead, in order. */
    private static void assertWhole(List<Bead> beads, int lefts, int rights) {
        int i = 0;
        int j = 0;
        for (Bead bead : beads) {
            assertEquals(i, bead.left(), told(beads));
            assertEquals(j, bead.right(), told(beads));
            i = bead.leftEnd();
            j = bead.rightEnd();
        }
        assertEquals(lefts, i);
        assertEquals(rights, j);
    }
}
