package org.chancery.core.transcript.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Dialects;
import org.chancery.core.transcript.dialect.Phrase;
import org.chancery.core.transcript.text.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconsTest {
    private static final Lexicons LEXICONS = Lexicons.of(Dialects.builtIn());

    private static List<Lexicon> lexicons() {
        return Dialects.builtIn().list().stream()
                .map(dialect -> LEXICONS.vocabulary(dialect).lexicon())
                .distinct()
                .toList();
    }

    @Test
    void everyDialectHasTheWordsOfItsLanguage() {
        for (Dialect dialect : Dialects.builtIn().list()) {
            assertEquals(
                    dialect.language(), LEXICONS.vocabulary(dialect).lexicon().language());
        }
    }

    @Test
    void everyLexiconKnowsTwelveMonthsAndSevenDays() {
        for (Lexicon lexicon : lexicons()) {
            assertEquals(12, lexicon.months().size(), lexicon.language().toString());
            assertTrue(lexicon.weekdays().size() >= 7, lexicon.language().toString());
        }
    }

    @Test
    void aDialectOfALanguageWithoutWordsIsRefusedAndTheLanguagesListed() {
        Dialect klingon = new Dialect(
                "own", "Ours", Locale.of("tlh"), null, null, null, null, null, null, null, null, null, false);
        var e = assertThrows(
                IllegalArgumentException.class,
                () -> Lexicons.of(Dialects.builtIn().with(klingon)));
        assertTrue(e.getMessage().contains("ar, de, en, es"), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "as of, As of, true",
        "as of, as\u00A0OF:, true",
        "dear visitor*, Dear visitors!, true",
        "dear visitor*, Dear guest, false",
        "both *, both ministers, true",
        "both *, both, false",
        "*記者, 小川記者, true"
    })
    void aPhraseMatchesWhateverCaseSpaceAndPunctuation(String phrase, String text, boolean matches) {
        assertEquals(matches, Phrases.of(List.of(Phrase.valueOf(phrase))).matches(text));
    }

    @Test
    void aPhraseIsFoundAmongOtherWords() {
        Phrases<Phrase> phrases = Phrases.of(List.of(Phrase.valueOf("has the floor")));
        assertTrue(phrases.isIn("The Courier has the floor first."));
        assertFalse(phrases.isIn("The floor has the carpet."));
    }

    @Test
    void ofSeveralPhrasesAtOnePlaceTheLongestCounts() {
        Phrases<Phrase> phrases = Phrases.of(List.of(Phrase.valueOf("minister"), Phrase.valueOf("minister of state")));
        assertEquals(
                3,
                phrases.at(Word.of("Minister of State Berg"), 0).orElseThrow().to());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | October 6, 2017 | 2017-10-06",
                "en | 6th October 2017 | 2017-10-06",
                "ru | 14 мая 2025 года | 2025-05-14",
                "es | 8 de julio de 2020 | 2020-07-08",
                "de | 3. Mai 2021 | 2021-05-03",
                "fr | 1er mai 2021 | 2021-05-01",
                "it | lunedì 3 maggio 2021 | 2021-05-03",
                "it | 1º maggio 2021 | 2021-05-01",
                "pl | 3 maja 2021 r. | 2021-05-03",
                "nl | maandag 3 mei 2021 | 2021-05-03",
                "zh | 2024年5月6日 | 2024-05-06",
                "en | 2017-10-06 | 2017-10-06",
                "en | Brussels, 03/05/2021 | 2021-05-03",
                "en | February 30, 2021 | ",
                "en | in May we met 12 people | "
            })
    void aDateIsFoundInTheWordsOfALanguage(String language, String text, LocalDate date) {
        Lexicon lexicon = lexicons().stream()
                .filter(one -> one.language().getLanguage().equals(language))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.ofNullable(date), new Dates(lexicon).last(text).map(Dates.Found::date));
    }
}
