package org.chancery.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTest {
    @ParameterizedTest(name = "{1} in {0} finds {2}")
    @CsvSource({
        "en-GB,     en-GB,      en-GB",
        "ru en,     en,         en",
        "en,        en-GB,      en",
        "en-GB,     en,         en-GB",
        "ru en-US,  en,         en-US",
        "zh-Hant,   zh-Hant-TW, zh-Hant",
        "zh-Hant,   zh,         zh-Hant",
        "en en-GB,  en-GB,      en-GB",
        "en-GB en,  en,         en",
        "en-US en,  en-GB,      en",
    })
    void lookUpFindsTheLanguageItselfOrAWiderOrANarrowerOne(String languages, String wanted, String found) {
        assertEquals(Optional.of(found), tags(languages).in(Locale.forLanguageTag(wanted)));
        assertEquals(
                Optional.of(Locale.forLanguageTag(found)), tags(languages).languageFor(Locale.forLanguageTag(wanted)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({"ru en, fr", "en-US, en-GB", "zh-Hans, zh-Hant", "english, en"})
    void lookUpFindsNoOther(String languages, String wanted) {
        assertEquals(Optional.empty(), tags(languages).in(Locale.forLanguageTag(wanted)));
    }

    @Test
    void theOrderIsTheAuthorsAndMatters() {
        assertEquals(
                List.of("ru", "en", "fr"), List.copyOf(tags("ru en fr").values().values()));
        assertEquals(Locale.forLanguageTag("ru"), tags("ru en").firstLanguage());
        assertEquals("ru", tags("ru en").first());
        assertNotEquals(tags("ru en"), tags("en ru"));
        assertEquals(tags("ru en"), tags("ru en"));
        assertEquals(tags("ru en").hashCode(), tags("ru en").hashCode());
    }

    @Test
    void addingALanguageKeepsTheOthersInPlace() {
        assertEquals(tags("ru en"), tags("ru").with(Locale.ENGLISH, "en"));
        assertEquals(
                List.of("ru", "EN", "fr"),
                List.copyOf(tags("ru en fr").with(Locale.ENGLISH, "EN").values().values()));
    }

    @Test
    void mappingKeepsTheLanguagesAndTheirOrder() {
        assertEquals(
                tags("ru en").languages(), tags("ru en").map(String::length).languages());
        assertEquals(5, tags("ru en-GB").map(String::length).in(Locale.UK).orElseThrow());
    }

    @Test
    void noLanguageIsNoValue() {
        assertThrows(IllegalArgumentException.class, () -> new Localized<>(new LinkedHashMap<>()));
        var e = assertThrows(IllegalArgumentException.class, () -> Localized.of(Locale.ROOT, "T"));
        assertEquals("A localized value needs a language, and \"und\" is none", e.getMessage());
    }

    @Test
    void nullIsNoLanguageAndNoValue() {
        assertThrows(NullPointerException.class, () -> Localized.of(null, "T"));
        assertThrows(NullPointerException.class, () -> Localized.of(Locale.ENGLISH, null));
    }

    /** A value that says its own language in each. */
    private static Localized<String> tags(String languages) {
        var values = new LinkedHashMap<Locale, String>();
        for (String tag : languages.split(" ")) {
            values.put(Locale.forLanguageTag(tag), tag);
        }
        return new Localized<>(values);
    }
}
