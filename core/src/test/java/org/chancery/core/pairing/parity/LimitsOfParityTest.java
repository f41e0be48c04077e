package org.chancery.core.pairing.parity;

import static org.chancery.core.pairing.parity.Texts.EN;
import static org.chancery.core.pairing.parity.Texts.RU;
import static org.chancery.core.pairing.parity.Texts.saying;
import static org.chancery.core.pairing.parity.Texts.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.model.Statement;
import org.chancery.core.pairing.Parity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each rule begins to speak. */
class LimitsOfParityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Дорога 25 км. | The road is 25. | WARNING #p0 parity.unit-differs [25, kilometre, –]",
                "Дорога 25. | The road is 25 km. | WARNING #p0 parity.unit-differs [25, –, kilometre]",
                "Это 25 минут. | These are 25. | ",
                "Это 5 км и 7 тонн. | These are 5 tonnes and 7 km. | ",
                "Это 5 км и 5 тонн. | These are 5 tonnes and 5 km. | ",
                "Это 25 км, а не 3 тонны. | These are 25 tonnes and not 3 km. | ",
                "Двадцать пять км. | The road has 25 tonnes. | ",
                "Это 10-е годы. | These are the 1910s. | ",
                "Это 9 школ. | These are 1909 schools. | ERROR #p0 parity.number-differs [9, 1909]",
                "Это 100 школ. | These are 200 schools. | ERROR #p0 parity.number-differs [100, 200]",
                "Это 3 школы. | These are schools. | WARNING #p0 parity.number-missing [3, en]",
                "Это 2 тонны. | This is grain. | WARNING #p0 parity.number-missing [2, en]",
                "Это 7 мая. | This is a day. | WARNING #p0 parity.number-missing [7, en]",
            })
    void numbersAndUnits(String russian, String english, String expected) {
        assertEquals(
                expected == null ? List.of() : List.of(expected),
                told(Parity.check(saying(russian, english)).list()));
    }

    @Test
    void fortyLettersThatAreThereTwiceAreDoubledAndFewerAreNot() {
        String forty = "а".repeat(40);
        assertEquals(
                List.of("WARNING #p1 parity.doubled [ru]"), told(Doubles.in(saying(forty, "One.", forty, "Two."), RU)));
        assertEquals(List.of(), told(Doubles.in(saying("а".repeat(39), "One.", "а".repeat(39), "Two."), RU)));
        assertEquals(List.of(), told(Doubles.in(saying(forty, "One.", forty, "Two."), EN)));
    }

    @Test
    void twentyForeignLettersAreUntranslatedAndFewerAreNot() {
        assertEquals(
                List.of("WARNING #p0 parity.untranslated [en]"),
                told(Untranslated.in(saying("Да.", "я".repeat(20)), RU, EN)));
        assertEquals(List.of(), told(Untranslated.in(saying("Да.", "я".repeat(19)), RU, EN)));
        assertEquals(
                List.of("WARNING #p0 parity.untranslated [ru]"),
                told(Untranslated.in(saying("a".repeat(20), "Yes."), RU, EN)));
        assertEquals(List.of(), told(Untranslated.in(saying("a".repeat(19), "Yes."), RU, EN)));
    }

    @Test
    void lettersThatAreHalfForeignAreNotYet() {
        assertEquals(List.of(), told(Untranslated.in(saying("Да.", "я".repeat(10) + "a".repeat(10)), RU, EN)));
        assertEquals(
                List.of("WARNING #p0 parity.untranslated [en]"),
                told(Untranslated.in(saying("Да.", "я".repeat(11) + "a".repeat(10)), RU, EN)));
    }

    @Test
    void aParagraphIsTooShortFromNinetyLettersOnAndBelowNineTwentieths() {
        assertEquals(List.of(), shapes(89, 10));
        assertEquals(List.of("WARNING #p3 parity.too-short [en]"), shapes(90, 10));
        assertEquals(List.of("WARNING #p3 parity.too-short [en]"), shapes(200, 89));
        assertEquals(List.of(), shapes(200, 91));
        assertEquals(List.of("WARNING #p3 parity.too-short [ru]"), shapes(40, 90));
        assertEquals(List.of(), shapes(41, 90));
    }

    @Test
    void whatIsUsualIsLearntFromTwentyLettersOn() {
        String nineteen = "а".repeat(19);
        Statement statement = saying(
                nineteen,
                "a".repeat(60),
                nineteen,
                "b".repeat(61),
                nineteen,
                "c".repeat(62),
                "б".repeat(100),
                "d".repeat(100));
        assertEquals(List.of(), told(Shapes.differing(Stretches.of(statement, RU, EN))));

        Statement longer = saying(
                nineteen + "а", "a".repeat(60), nineteen + "а", "b".repeat(60), "б".repeat(100), "d".repeat(100));
        assertEquals(
                List.of("WARNING #p2 parity.too-short [en]"), told(Shapes.differing(Stretches.of(longer, RU, EN))));
    }

    @Test
    void aNameThatIsMissedAsOftenAsItIsMetIsCalledOtherwise() {
        assertEquals(List.of("WARNING #p2 parity.name-missing [Бренхольм, en]"), names(2, 1));
        assertEquals(List.of(), names(3, 2));
        assertEquals(List.of(), names(0, 1));
    }

    @Test
    void aWordThatBeginsASentenceOrIsShortIsNoName() {
        assertEquals(List.of(), missed("Мы там. Бренхольм ждёт."));
        assertEquals(List.of(), missed("Бренхольм ждёт."));
        assertEquals(List.of(), missed("Мы видели там бренхольм."));
        assertEquals(List.of("Бренхольм"), missed("Мы видели, Бренхольм ждёт."));
    }

    /** Three paragraphs as long in both languages, and one that is not. */
    private static List<String> shapes(int russian, int english) {
        return told(Shapes.differing(Stretches.of(
                saying(
                        "а".repeat(50),
                        "a".repeat(50),
                        "б".repeat(50),
                        "b".repeat(50),
                        "в".repeat(50),
                        "c".repeat(50),
                        "г".repeat(russian),
                        "d".repeat(english)),
                RU,
                EN)));
    }

    private static List<String> names(int met, int missed) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < met; i++) {
            texts.addAll(List.of("Мы видели Бренхольм.", "We saw Brenholm."));
        }
        for (int i = 0; i < missed; i++) {
            texts.addAll(List.of("Мы любим Бренхольм.", "We love it."));
        }
        return told(Names.missing(Stretches.of(saying(texts.toArray(String[]::new)), RU, EN)));
    }

    /** What is missed in a paragraph whose translation names nothing, where a name is elsewhere met three times. */
    private static List<String> missed(String russian) {
        String met = "Мы видели Бренхольм.";
        String there = "We saw Brenholm.";
        Statement statement = saying(met, there, met, there, met, there, russian, "We love it.");
        return Names.missing(Stretches.of(statement, RU, EN)).stream()
                .map(finding -> finding.arguments().getFirst())
                .toList();
    }
}
