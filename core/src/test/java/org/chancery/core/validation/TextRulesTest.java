package org.chancery.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Severities;
import org.chancery.core.finding.Severity;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The pision of labour is a matter for the parties. | text.damaged-word | pision",
                "en | Every inpidual has a right to be heard. | text.damaged-word | inpidual",
                "en | The vault is pided into three halls. | text.damaged-word | pided",
                "ru | Мы обсудили этот вoпрос сегодня. | text.mixed-alphabets | вoпрос",
                "ru | РџСЂРёРІРµС‚ всем. | text.mojibake | РџСЂРёРІРµС‚ всем.",
                "en | It isnâ€™t a matter of taste. | text.mojibake | â€™t a matter of taste.",
                "en | We met in in Brenholm. | text.doubled-word | in in",
                "en | On Monday, 3 June 2025, we met. | text.wrong-weekday | 2025-06-03",
                "ru | В понедельник, 3 июня 2025 года, мы встретились. | text.wrong-weekday | 2025-06-03",
                "en | The Commission (the JTRC met. | text.unbalanced-bracket | (",
                "en | The Commission JTRC) met. | text.unbalanced-bracket | )",
                "en | He said “we agree and left. | text.open-quotation | “",
                "ru | Это «дорожная карта и план. | text.open-quotation | «",
                "en | The «roadmap» was adopted. | text.foreign-quotation-marks | «",
                "ru | Принята “дорожная карта”. | text.foreign-quotation-marks | “"
            })
    void aFaultIsFoundAndQuoted(String language, String text, String rule, String quoted) {
        List<Finding> found = TextRules.check(statement(language, text));

        assertEquals(List.of(rule), found.stream().map(Finding::rule).toList());
        assertEquals(quoted, found.getFirst().arguments().getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rapid, insipid proposals provided a period of peninsular persistence; the pine, the piston, the pidgin, the pergola, the persiflage.",
                "A person in Porcelain Street persuaded the diversified, divided, individual public.",
                "a) We know that that is so; (as the JTRC says) the “roadmap” stands.",
                "On Tuesday, 3 June 2025, and on Monday, June 2, 2025, we met in the 1990s."
            })
    void soundEnglishIsLeftInPeace(String text) {
        assertEquals(List.of(), TextRules.check(statement("en", text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Принята «дорожная карта» на 2026–2028 годы; IT-компании и ВТО согласны.",
                "Во вторник, 3 июня 2025 года, министр сказал: «Да, да, мы за».",
                "Очень-очень важно, что страны (ЕС и СКТ) договорились."
            })
    void soundRussianIsLeftInPeace(String text) {
        assertEquals(List.of(), TextRules.check(statement("ru", text)));
    }

    @Test
    void aCharacterThatTurnsTheDirectionOrCannotBeSeenIsNamed() {
        List<Finding> found = TextRules.check(statement("en", "The \u202Eright\u202C wo\u200Brd."));

        assertEquals(
                List.of("U+202E", "U+200B"),
                found.stream().map(finding -> finding.arguments().getFirst()).toList());
    }

    @Test
    void anyRuleMayHaveAnotherSeverityOrBeLeftOut() {
        Statement doubled = statement("en", "We met in in Brenholm.  Twice.");
        Severities severities =
                Severities.standard().with("text.doubled-word", Severity.ERROR).without("text.doubled-space");

        List<Finding> found =
                Validation.standard().with(severities).check(doubled).list();

        assertEquals(
                List.of("text.doubled-word"), found.stream().map(Finding::rule).toList());
        assertEquals(Severity.ERROR, found.getFirst().severity());
    }

    private static Statement statement(String language, String text) {
        Locale locale = Locale.of(language);
        return Statement.builder("s", StatementKind.COMMENT, Localized.of(locale, "Title"), Edition.in(locale))
                .body(List.of(new Part.Remarks(Turn.of("t", List.of(Passage.of("p", locale, Paragraph.of(text)))))))
                .build();
    }
}
