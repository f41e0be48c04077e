package org.chancery.core.transcript.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectsTest {
    private static final Dialects DIALECTS = Dialects.builtIn();

    @Test
    void everyDialectHasALexiconAndAnIdOfItsOwn() {
        List<String> ids = DIALECTS.dialects().stream().map(Dialect::id).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        for (Dialect dialect : DIALECTS.dialects()) {
            assertEquals(dialect.language(), DIALECTS.lexicon(dialect).language());
        }
    }

    @Test
    void everyLexiconKnowsTwelveMonthsAndSevenDays() {
        for (Lexicon lexicon : DIALECTS.lexicons()) {
            assertEquals(12, lexicon.months().size());
            assertEquals(7, lexicon.weekdays().size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "as of, As of, true",
        "as of, as\u00A0OF:, true",
        "dear visitor*, Dear visitors!, true",
        "dear visitor*, Dear guest, false",
        "both *, both ministers, true",
        "both *, both, false"
    })
    void aPhraseMatchesWhateverCaseSpaceAndPunctuation(String phrase, String text, boolean matches) {
        assertEquals(matches, Phrase.valueOf(phrase).matches(text));
    }

    @Test
    void aPhraseIsFoundAmongOtherWords() {
        assertTrue(Phrase.anyIn(List.of(Phrase.valueOf("has the floor")), "The Courier has the floor first."));
        assertFalse(Phrase.anyIn(List.of(Phrase.valueOf("has the floor")), "The floor has the carpet."));
    }

    @Test
    void aPhraseWithoutWordsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Phrase.valueOf(" "));
    }
}
