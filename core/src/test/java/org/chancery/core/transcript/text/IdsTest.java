package org.chancery.core.transcript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids made of the words they name. */
class IdsTest {
    @ParameterizedTest
    @CsvSource({
        "The bridge is closed., 9, 60, the-bridge-is-closed",
        "The bridge is closed., 2, 60, the-bridge",
        "The bridge is closed., 9, 13, the-bridge-is",
        "The bridge is closed., 9, 12, the-bridge",
        "Щедрый объём семьи, 9, 60, shchedryy-obem-semi",
        "'Zoë’s Straße – Łódź, Ægir', 9, 60, zoes-strasse-lodz-aegir",
        "It's 24 az AZ 09, 9, 60, its-24-az-az-09",
        "--- a — b, 9, 60, a-b"
    })
    void aSlugIsAsManyWholeWordsAsFitInPlainLetters(String text, int words, int characters, String slug) {
        assertEquals(slug, Slug.of(text, words, characters));
    }

    @Test
    void aWordThatDoesNotFitEndsTheSlugThoughALaterOneWould() {
        assertEquals("a", Slug.of("a extraordinarily b", 9, 10));
    }

    @Test
    void onlyTheBeginningOfALongTextIsLookedAt() {
        assertEquals("a", Slug.of("a" + " ".repeat(199) + "b", 9, 60));
        assertEquals("a-b", Slug.of("a" + " ".repeat(198) + "b", 9, 60));
    }

    @Test
    void aTextThatNoLetterCanWriteGetsANumberOfItsOwn() {
        assertEquals(Integer.toHexString("你好".hashCode()), Slug.of("你好", 9, 60));
        assertEquals("0", Slug.of("", 9, 60));
    }

    @Test
    void anIdNeverBeginsWithADigit() {
        assertEquals("n-24-hours", Ids.of("24 hours"));
        assertEquals("anna-berg", Ids.of("Anna Berg"));
        assertTrue(Ids.of("你好").matches("(n-)?[0-9a-f]+"));
    }

    @Test
    void anIdHasThePrefixAndTheFirstFiveWords() {
        assertEquals("q-why-is-the-bridge-still", new Ids().give("q", "Why is the bridge still closed?"));
    }

    @Test
    void theSameWordsGetNumbersFromTwoOn() {
        var ids = new Ids();
        assertEquals("a-no", ids.give("a", "No."));
        assertEquals("a-no-2", ids.give("a", "No!"));
        assertEquals("a-no-3", ids.give("a", "no"));
        assertEquals("q-no", ids.give("q", "No?"));
    }

    @Test
    void aNumberThatAnotherTextHasByItsWordsIsPassedOver() {
        var ids = new Ids();
        assertEquals("berg-2", ids.giveName("Berg 2"));
        assertEquals("berg", ids.giveName("Berg"));
        assertEquals("berg-3", ids.giveName("Berg"));
    }
}
