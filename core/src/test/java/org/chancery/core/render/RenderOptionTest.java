package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderOptionTest {
    private static final RenderOption<Layout> CHOICE = RenderOption.choice("layout", Layout.SINGLE, "Arranges.");
    private static final RenderOption<Boolean> FLAG = RenderOption.flag("toc", true, "Adds a table of contents.");
    private static final RenderOption<Integer> NUMBER = RenderOption.number("size", 6, 72, 11, "Sets the size.");

    @Test
    void eachKindParsesItsWords() {
        assertEquals(Layout.SIDE_BY_SIDE, CHOICE.parse("side-by-side"));
        assertEquals(false, FLAG.parse("false"));
        assertEquals(72, NUMBER.parse("72"));
        assertEquals(" any ", RenderOption.text("note", "", "Adds a note.").parse(" any "));
    }

    @Test
    void eachKindSaysWhatMayBeSet() {
        assertEquals("single|sequential|interleaved|side-by-side|facing-pages", CHOICE.values());
        assertEquals("true|false", FLAG.values());
        assertEquals("6..72", NUMBER.values());
    }

    @Test
    void aChoiceThatIsNoneIsRefusedWithTheChoices() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> CHOICE.parse("SIDE_BY_SIDE"));

        assertEquals(
                "Option \"layout\" cannot be \"SIDE_BY_SIDE\"; it is"
                        + " single|sequential|interleaved|side-by-side|facing-pages",
                refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "yes", "1", "", " true"})
    void aFlagIsTrueOrFalseAndNothingElse(String word) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> FLAG.parse(word));

        assertEquals("Option \"toc\" cannot be \"" + word + "\"; it is true|false", refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "73", "-6", "6.5", "9e9999999", "99999999999", "", "0x10", "many"})
    void aNumberOutOfBoundsIsRefusedWithTheBounds(String word) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> NUMBER.parse(word));

        assertEquals("Option \"size\" cannot be \"" + word + "\"; it is 6..72", refusal.getMessage());
    }

    @Test
    void aDefaultOutOfBoundsIsTheAuthorsMistake() {
        assertThrows(IllegalArgumentException.class, () -> RenderOption.number("size", 6, 72, 5, "Sets the size."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Page", "page size", "page=a4", "pdf.page", "страница", "-page"})
    void aNameThatCannotBeTypedIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> RenderOption.text(name, "", "Does something."));
    }
}
