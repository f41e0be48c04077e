package org.chancery.core.pairing.align;

import static org.chancery.core.pairing.align.Rows.EN;
import static org.chancery.core.pairing.align.Rows.RU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CluesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Вальгрен | Vallgren",
                "25 км | 25 km",
                "двадцать пять | 25",
                "7 мая | May 7",
                "«Да» | “Yes”",
                "Да – нет | Yes — no",
                "Почему? | Why?",
            })
    void theSameThingHasTheSameClueInBothLanguages(String russian, String english) {
        Set<String> shared = shared(russian, english);
        assertFalse(shared.isEmpty(), Clues.of(russian, RU) + " and " + Clues.of(english, EN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25 км | 26 tonnes",
                "Вальгрен | Zalesov",
                "да он | yes he",
            })
    void differentThingsHaveNoneInCommon(String russian, String english) {
        assertEquals(Set.of(), shared(russian, english));
    }

    @Test
    void aShortWordCountsOnlyAsAName() {
        assertEquals(Set.of("~brg"), Clues.of("Берг", RU).keySet());
        assertEquals(Set.of("~stl"), Clues.of("Стл", RU).keySet());
        assertEquals(Set.of(), Clues.of("стл", RU).keySet());
    }

    @Test
    void aLongWordCountsByItsFirstThreeSoundsAndItsFirstFour() {
        assertEquals(Set.of("~vlg", "~vlgr"), Clues.of("Вальгрен", RU).keySet());
        assertEquals("Вальгрен", Clues.of("Вальгрен", RU).get("~vlg"));
    }

    @Test
    void theLastSignIsAClueOfItsOwn() {
        assertTrue(Clues.of("Да?", RU).containsKey("'end?"));
        assertFalse(Clues.of("Да? Нет", RU).containsKey("'end?"));
    }

    @Test
    void ofAVeryLongTextTheEndIsLeftOut() {
        String long20000 = "а ".repeat(10_000);
        assertEquals(Set.of(), Clues.of(long20000 + "Вальгрен", RU).keySet());
        assertTrue(Clues.of(long20000.substring(8) + "Вальгрен", RU).containsKey("~vlg"));
    }

    @Test
    void aNumberOfTwoDigitsAndALongWordAreNamed() {
        assertTrue(Clues.isNamed("#25"));
        assertFalse(Clues.isNamed("#2"));
        assertTrue(Clues.isNamed("~vlgr"));
        assertFalse(Clues.isNamed("~vlg"));
        assertFalse(Clues.isNamed("*kilometre"));
        assertFalse(Clues.isNamed("'end?"));
    }

    private static Set<String> shared(String russian, String english) {
        var shared = new TreeSet<>(Clues.of(russian, RU).keySet());
        shared.retainAll(Clues.of(english, EN).keySet());
        return shared;
    }
}
