package org.chancery.core.transcript.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two printed names are the same person’s. */
class NamesTest {
    @Test
    void aNameIsKnownWhateverItsCaseAndSpace() {
        assertEquals("anna maria berg", Names.key(" Anna\u00A0 MARIA Berg,"));
    }

    @ParameterizedTest
    @CsvSource({"Anna Maria Berg, Maria Berg", "Anna Berg, Anna Berg", "Berg, Berg", "'', ''"})
    void theLastTwoWordsAreMostOftenTheName(String text, String name) {
        assertEquals(name, Names.lastTwo(text));
    }

    @ParameterizedTest
    @CsvSource({"Anna Berg, berg", "А.К.Берг, берг", "BERG, berg", "…, …"})
    void aSurnameIsTheLastWordWithoutInitials(String name, String surname) {
        assertEquals(surname, Names.surname(name));
    }

    @ParameterizedTest
    @CsvSource({"Anna Maria Berg, anna maria", "А.К.Берг, а к", "Berg, ''", "—, ''"})
    void givenNamesAreWhatStandsBeforeTheSurname(String name, String given) {
        assertEquals(given, String.join(" ", Names.given(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "берг, берга, true",
        "берг, бергом, true",
        "берг, бергами, true",
        "берг, бергамии, false",
        "бергов, берг, true",
        "берговы, берг, false",
        "лис, лиса, true",
        "ли, лиса, false",
        "берг, бург, false"
    })
    void surnamesMayDifferInTheirEndingsOnly(String one, String other, boolean same) {
        assertEquals(same, Names.sameStem(one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "А.К.Берг, А.К.Берга, true", "Анна Берг, Анны Берг, true", "Павел Залесов, Павла Залесова, true",
        "Пётр Залесов, Петра Залесова, false", "Степан Залесов, Степана Залесова, true",
                "С.Залесов, Степана Залесова, true",
        "П.Залесов, Степана Залесова, false", "Степан Залесов, Степана Вальгрена, false", "Залесов, Залесова, false"
    })
    void anInflectedNameIsTheOneThatIsCalledWhenBothPartsAgree(String called, String printed, boolean same) {
        assertEquals(same, Names.sameInflected(called, printed));
    }

    @Test
    void givenNamesMayBeShortenedToInitialsOrLeftOut() {
        assertTrue(Names.compatible(List.of("anna"), List.of("anna")));
        assertTrue(Names.compatible(List.of("anna"), List.of("a")));
        assertTrue(Names.compatible(List.of("a", "m"), List.of("anna", "maria")));
        assertTrue(Names.compatible(List.of("anna"), List.of("anna", "maria")));
        assertTrue(Names.compatible(List.of("anna"), List.of("maria", "anna")));
        assertTrue(Names.compatible(List.of("maria", "anna"), List.of("anna")));
    }

    @Test
    void otherGivenNamesOrNoneAreNoEvidence() {
        assertFalse(Names.compatible(List.of("anna"), List.of("maria")));
        assertFalse(Names.compatible(List.of("anna"), List.of("m")));
        assertFalse(Names.compatible(List.of("anna", "maria"), List.of("anna", "clara")));
        assertFalse(Names.compatible(List.of("anna"), List.of("clara", "maria")));
        assertFalse(Names.compatible(List.of("anna"), List.of("annas")));
        assertFalse(Names.compatible(List.of(), List.of("anna")));
        assertFalse(Names.compatible(List.of("anna"), List.of()));
    }
}
