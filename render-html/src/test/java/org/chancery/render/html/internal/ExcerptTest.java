package org.chancery.render.html.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void aShortTextIsWhole() {
        assertEquals("Why, and when?", Excerpt.of("Why,\n and\u00A0when? ", 20));
    }

    @Test
    void aLongOneEndsAfterAWordWithoutItsComma() {
        assertEquals("Why is it so…", Excerpt.of("Why is it so, and for how long?", 15));
    }

    @Test
    void aLongWordIsCutBetweenCharacters() {
        assertEquals("\uD83D\uDE42\uD83D\uDE42…", Excerpt.of("\uD83D\uDE42".repeat(10), 5));
    }

    @Test
    void whiteSpaceWithoutEndIsOneSpace() {
        assertEquals("a b", Excerpt.of("a" + " ".repeat(1_000) + "b", 10));
    }
}
