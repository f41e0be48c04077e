package org.chancery.render.pdf.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortenedTest {
    private static final int ROOM = 12;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry. | The ferry.",
                "The ferry sails on. | The ferry…",
                "The ferry, again and again | The ferry…",
                "The ferry – again and again | The ferry…",
                "Fährverkehrsabkommen | Fährverkehrs…",
                "a Fährverkehrsabkommen | a Fährverkeh…",
            })
    void wholeWordsAreKeptAsFarAsThereIsRoom(String words, String shortened) {
        assertEquals(shortened, Shortened.to(ROOM, words));
    }

    @Test
    void lineEndsAndRunsOfSpacesAreOneSpace() {
        assertEquals("The ferry", Shortened.to(ROOM, " The \n\t ferry "));
    }

    @Test
    void noSignIsCutInTwo() {
        String crab = "\uD83E\uDD80";
        assertEquals(crab.repeat(5) + "…", Shortened.to(11, crab.repeat(20)));
        assertEquals(crab.repeat(2) + "…", Shortened.to(5, crab.repeat(100)));
    }

    @Test
    void noLetterLosesItsAccent() {
        String accented = "e\u0301";
        assertEquals(accented.repeat(5) + "…", Shortened.to(11, accented.repeat(20)));
    }

    @Test
    void anEndlessTextIsReadNoFurtherThanItMatters() {
        assertEquals("The ferry…", Shortened.to(ROOM, "The ferry " + " ".repeat(1_000) + "sails"));
    }
}
