package org.chancery.core.transcript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is space, what ends a line, and what stands for a character that is no text. */
class CharsTest {
    @ParameterizedTest
    @ValueSource(ints = {' ', '\t', '\n', 0xA0, 0x2007, 0x202F, 0x3000})
    void spaceOfEveryWidthIsSpaceWhetherALineMayBreakThereOrNot(int c) {
        assertTrue(Chars.isSpace(c));
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', '-', 0x200B, 0xFEFF})
    void whatHasNoWidthIsNoSpace(int c) {
        assertFalse(Chars.isSpace(c));
    }

    @Test
    void noBreakSpacesAroundATextAreTakenOffAndThoseWithinStay() {
        assertEquals("the\u00A0ferry", Chars.strip("\u00A0 the\u00A0ferry\t\u202F"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2400",
        "1F, 241F",
        "9, 9",
        "20, 20",
        "7E, 7E",
        "7F, 2421",
        "80, FFFD",
        "9F, FFFD",
        "A0, A0",
        "D7FF, D7FF",
        "D800, FFFD",
        "DFFF, FFFD",
        "E000, E000",
        "FDCF, FDCF",
        "FDD0, FFFD",
        "FDEF, FFFD",
        "FDF0, FDF0",
        "FFFD, FFFD",
        "FFFE, FFFD",
        "FFFF, FFFD",
        "1F600, 1F600",
        "1FFFE, FFFD",
        "10FFFF, FFFD"
    })
    void onlyACharacterThatIsNoTextHasASubstitute(String character, String shown) {
        assertEquals(Integer.parseInt(shown, 16), Chars.visible(Integer.parseInt(character, 16)));
    }

    @Test
    void aTextKeepsItsOtherCharacters() {
        assertEquals("a\u2400b\uD83D\uDEA2\uFFFDc", Chars.visible("a\0b\uD83D\uDEA2\uD83Dc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\f", "\u000B", "\u0085", "\u2028", "\u2029"})
    void everySignThatEndsLinesEndsALine(String end) {
        assertTrue(Chars.isLineEnd("a" + end + "b", 1));
        assertFalse(Chars.isLineEnd("a" + end + "b", 2));
    }

    @Test
    void aCarriageReturnBeforeALineFeedDoesNotEndALineOfItsOwn() {
        assertFalse(Chars.isLineEnd("a\r\n", 1));
        assertTrue(Chars.isLineEnd("a\r\n", 2));
        assertTrue(Chars.isLineEnd("a\r", 1));
    }
}
