package org.chancery.core.transcript.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chancery.core.transcript.text.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines look like speech, a report or a title. */
class ProseTest {
    private static Line line(String text) {
        return Line.of(1, text);
    }

    @ParameterizedTest
    @CsvSource({"119, '.', true", "118, '.', false", "119, '', false", "500, '', false", "501, '', true"})
    void aParagraphIsLongAndEndsAsASentence(int letters, String end, boolean paragraph) {
        assertEquals(paragraph, Prose.isParagraph(line("a".repeat(letters) + end)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge|true",
                "the bridge|false",
                "5 bridges|true",
                "«Мост»|true",
                "* the bridge|false",
                "The bridge is closed.|false",
                "The bridge,|false",
                "The bridge:|false",
                "The bridge –|false",
                "— …|false",
                "''|false",
                "桥梁|true"
            })
    void aHeadingBeginsWithACapitalAndHasNoEnd(String text, boolean heading) {
        assertEquals(heading, Prose.looksLikeHeading(line(text)));
    }

    @Test
    void aHeadingHasThreeHundredCharactersAtMost() {
        assertTrue(Prose.looksLikeHeading(line("A".repeat(300))));
        assertFalse(Prose.looksLikeHeading(line("A".repeat(301))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ladies and gentlemen,|true",
                "Ladies and gentlemen|false",
                "The ladies,|false",
                "Дамы и господа!|false"
            })
    void aSalutationEndsInAMark(String text, boolean salutation) {
        assertEquals(salutation, Prose.isSalutation(line(text), Pages.ENGLISH.words()));
    }

    @Test
    void aSalutationIsShort() {
        String greeting = "Ladies and gentlemen" + " of the port".repeat(11);
        assertTrue(Prose.isSalutation(line(greeting + "a".repeat(7) + "!"), Pages.ENGLISH.words()));
        assertFalse(Prose.isSalutation(line(greeting + "a".repeat(8) + "!"), Pages.ENGLISH.words()));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "58, true", "59, true", "60, false"})
    void whoeverSaysIOnceInSixtyWordsSpeaksForHimself(int others, boolean speech) {
        assertEquals(speech, Prose.isSpeech(Pages.lines("We" + " bridge".repeat(others)), Pages.ENGLISH.words()));
    }

    @Test
    void aReportSpeaksOfOthers() {
        assertFalse(Prose.isSpeech(Pages.lines("The minister opened it. / She said so."), Pages.ENGLISH.words()));
        assertFalse(Prose.isSpeech(Pages.lines(""), Pages.ENGLISH.words()));
        assertTrue(Prose.isSpeech(Pages.lines("The minister opened it. / I saw it."), Pages.ENGLISH.words()));
    }
}
