package org.chancery.core.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | 6 октября 2017 г. | en | October 6, 2017",
                "ru | 1,5 млрд | en | 1.5 billion",
                "ru | 12 400 т | en | 12,400 tonnes",
                "ru | 600 тыс. образцов | en | 600,000 samples",
                "ru | 14.05.2025 | en | May 14, 2025",
                "ru | 3,5 часа | en | three and a half hours",
                "ru | двадцать два | en | twenty-two",
                "uk | 83-й день | en | the 83rd day",
                "uk | трьом | en | 3",
                "de | 420.000 Menschen | en | 420,000 people",
                "ru | в XXI веке | en | the 21st century"
            })
    void theSameNumbersInTwoLanguagesAreEqual(String one, String text, String other, String translation) {
        assertEquals(numbers(text, one), numbers(translation, other));
    }

    @ParameterizedTest
    @CsvSource({
        "11 %, ru, percent",
        "2.5 per cent, en, percent",
        "38 крон, ru, crown",
        "84-km, en, kilometre",
        "€ 5, en, euro"
    })
    void unitsHaveOneNameInAllLanguages(String text, String language, String unit) {
        assertEquals(unit, Quantities.in(text, Locale.of(language)).getFirst().unit());
    }

    @Test
    void whatIsNotPreciselyANumberDoesNoHarm() {
        assertTrue(Quantities.in("9".repeat(5000), Locale.ENGLISH).isEmpty());
        assertEquals(3, Quantities.in("893-14-05", Locale.ENGLISH).size());
    }

    @ParameterizedTest
    @CsvSource({
        "Вальгрен, Vallgren",
        "Лавров, Lavrov",
        "Велиморск, Velimorsk",
        "Макрон, Macron",
        "Шольц, Scholz",
        "Кравчук, Kravchuk"
    })
    void namesSoundAlikeInBothScripts(String one, String other) {
        assertEquals(Sounds.of(one), Sounds.of(other));
    }

    private static List<String> numbers(String text, String language) {
        return Quantities.in(text, Locale.of(language)).stream()
                .map(quantity -> (quantity.isOfCalendar() ? quantity.unit() + " " : "") + quantity.number())
                .sorted()
                .toList();
    }
}
