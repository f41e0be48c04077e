package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
    @ParameterizedTest
    @CsvSource({"en, LTR", "ru, LTR", "ar, RTL", "he-IL, RTL", "ks, RTL", "ur, RTL"})
    void aLanguageRunsAsItsUsualScript(String language, Direction direction) {
        assertEquals(direction, Direction.of(Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource({"az-Arab, RTL", "ks-Deva, LTR", "ur-Latn, LTR", "man-Nkoo, RTL"})
    void aScriptThatIsNamedHasTheSay(String language, Direction direction) {
        assertEquals(direction, Direction.of(Locale.forLanguageTag(language)));
    }
}
