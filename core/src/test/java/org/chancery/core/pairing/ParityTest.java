package org.chancery.core.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Severity;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Translation;
import org.chancery.core.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One difference between two languages at a time, and what is said of it. */
class ParityTest {
    private static final Locale RU = Locale.of("ru");
    private static final Locale EN = Locale.ENGLISH;
    private static final String LONG_RU =
            "Мы долго работали над этим договором вместе с нашими соседями и очень рады тому, что он теперь подписан всеми.";
    private static final String LONG_EN =
            "We have worked on this treaty for long together with our neighbours and are very glad that all have signed it now.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "У нас 25 школ. | We have 26 schools. | ERROR parity.number-differs [25, 26]",
                "У нас 25 школ. | We have schools. | WARNING parity.number-missing [25, en]",
                "У нас школы. | We have 25 schools. | WARNING parity.number-missing [25, ru]",
                "Встреча 5 мая. | The meeting is on June 5. | ERROR parity.date-differs [мая, June]",
                "Дорога 25 км. | The road has 25 tonnes. | ERROR parity.unit-differs [25, kilometre, tonne]",
                "Слова [пояснение] и дело. | Words and deeds. | WARNING parity.brackets-differ [[, 1 (ru), 0 (en)]",
                "Слова и дело. | Words (laughs) and deeds. | WARNING parity.brackets-differ [(, 0 (ru), 1 (en)]",
                "Он сказал всё так, как оно есть. | Он сказал всё так, как оно есть. | WARNING parity.untranslated [en]",
                "He said it as it was, and so it is. | He said it as it was, and so it is. | WARNING parity.untranslated [ru]",
                "He said it as it was, and so it is. | He told it all as it has been and is. | WARNING parity.untranslated [ru]",
                "У нас две школы. | We have schools. | ",
                "У нас двадцать пять школ. | We have 25 schools. | ",
                "У нас 2 школы. | We have schools. | ",
                "В 90-е годы. | In the 1990s. | "
            })
    void oneDifferenceIsToldOnce(String russian, String english, String expected) {
        assertEquals(expected == null ? List.of() : List.of(expected), told(russian, english));
    }

    @Test
    void aParagraphLessThanHalfAsLongAsUsualIsTooShort() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            passages.add(passage("p" + i, LONG_RU + " " + "абвг".charAt(i), LONG_EN + " " + "abcd".charAt(i)));
        }
        passages.add(passage("p-short", LONG_RU, "We have worked on this treaty."));

        assertEquals(
                List.of("#p-short parity.too-short [en]"),
                Parity.check(statement(passages)).stream()
                        .map(ParityTest::place)
                        .toList());
    }

    @Test
    void aParagraphThatIsThereTwiceIsToldInItsLanguageAlone() {
        List<Passage> passages = List.of(passage("p1", LONG_RU, LONG_EN), passage("p2", LONG_RU + " Да.", LONG_EN));

        assertEquals(
                List.of("#p2 parity.doubled [en]"),
                Parity.check(statement(passages)).stream()
                        .map(ParityTest::place)
                        .toList());
    }

    @Test
    void aNameThatTranslatesBySoundElsewhereIsMissedWhereItLacks() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            passages.add(passage("p" + i, "Мы видели город Бренхольм сами.", "We saw the town Brenholm ourselves."));
        }
        passages.add(passage("p-without", "Мы любим город Бренхольм.", "We love the town."));

        assertEquals(
                List.of("#p-without parity.name-missing [Бренхольм, en]"),
                Parity.check(statement(passages)).stream()
                        .map(ParityTest::place)
                        .toList());
    }

    @Test
    void whatIsNotTranslatedAndWhatIsNotPublishedAreToldWithTheirFirstWords() {
        List<Passage> passages = List.of(
                passage("p1", "Да.", "Yes."),
                absent("p2", Absence.NOT_TRANSLATED),
                absent("p3", Absence.NOT_PUBLISHED),
                absent("p4", Absence.MERGED_INTO_PREVIOUS));

        assertEquals(
                List.of(
                        "#p2 parity.not-translated [en, " + LONG_RU.substring(0, 60) + "…]",
                        "#p3 parity.not-published [en, " + LONG_RU.substring(0, 60) + "…]"),
                Parity.check(statement(passages)).stream()
                        .map(ParityTest::place)
                        .toList());
    }

    @Test
    void aQuestionOrAnswerThatLacksIsAnErrorAndToldOnceForAllItsParagraphs() {
        Part exchange = new Part.Exchange(
                new Part.Asked(Turn.of("q", List.of(absent("q1", Absence.NOT_PUBLISHED)))),
                List.of(new Part.Answer(Turn.of(
                        "a", List.of(absent("a1", Absence.NOT_TRANSLATED), absent("a2", Absence.NOT_TRANSLATED))))));

        List<Finding> findings = Parity.check(statement(exchange)).list();

        assertEquals(
                List.of("#q parity.question-missing", "#a parity.answer-missing"),
                findings.stream().map(each -> each.place() + " " + each.rule()).toList());
        assertTrue(findings.stream().allMatch(each -> each.severity() == Severity.ERROR));
    }

    @Test
    void aStatementInOneLanguageHasNothingToCompare() {
        Statement one = Statement.builder("a", StatementKind.REMARKS, Localized.of(EN, "T"), Edition.in(EN))
                .body(List.of(new Part.Heading(Passage.of("p1", EN, Paragraph.of(LONG_EN)))))
                .build();

        assertEquals(List.of(), Parity.check(one).list());
    }

    private static List<String> told(String russian, String english) {
        return Parity.check(statement(List.of(passage("p1", russian, english)))).stream()
                .map(each -> each.severity() + " " + each.rule() + " " + each.arguments())
                .toList();
    }

    private static String place(Finding finding) {
        return finding.place() + " " + finding.rule() + " " + finding.arguments();
    }

    private static Statement statement(List<Passage> passages) {
        return statement(new Part.Remarks(Turn.of("t1", passages)));
    }

    private static Statement statement(Part part) {
        Edition edition = Edition.in(Localized.of(RU, Translation.unknown(), EN, Translation.unknown()))
                .originalLanguage(RU)
                .build();
        return Statement.builder("a", StatementKind.REMARKS, Localized.of(RU, "З", EN, "T"), edition)
                .body(List.of(part))
                .build();
    }

    private static Passage passage(String id, String russian, String english) {
        return new Passage(
                List.of(id),
                Localized.of(
                        RU, Passage.Present.of(Paragraph.of(russian)), EN, Passage.Present.of(Paragraph.of(english))));
    }

    private static Passage absent(String id, Absence reason) {
        return new Passage(
                List.of(id),
                Localized.of(RU, Passage.Present.of(Paragraph.of(LONG_RU + id)), EN, new Passage.Absent(reason)));
    }
}
