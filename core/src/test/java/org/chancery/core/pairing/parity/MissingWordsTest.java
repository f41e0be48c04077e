package org.chancery.core.pairing.parity;

import static org.chancery.core.pairing.parity.Texts.EN;
import static org.chancery.core.pairing.parity.Texts.RU;
import static org.chancery.core.pairing.parity.Texts.passage;
import static org.chancery.core.pairing.parity.Texts.present;
import static org.chancery.core.pairing.parity.Texts.statement;
import static org.chancery.core.pairing.parity.Texts.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MissingWordsTest {
    @Test
    void aTurnThatALanguageLacksIsToldOnceAndOnePassageOfItByItself() {
        Statement statement = statement(
                remarks(
                        "t1",
                        lacking("p1", "Раз.", Absence.NOT_TRANSLATED),
                        lacking("p2", "Два.", Absence.NOT_TRANSLATED)),
                remarks("t2", passage("p3", "Три.", "Three."), lacking("p4", "Четыре.", Absence.NOT_TRANSLATED)));

        assertEquals(
                List.of(
                        "WARNING #t1 parity.turn-missing [en, Раз.]",
                        "WARNING #p4 parity.not-translated [en, Четыре.]"),
                told(MissingWords.in(statement, EN, Map.of(), Set.of())));
        assertEquals(List.of(), told(MissingWords.in(statement, RU, Map.of(), Set.of())));
    }

    @ParameterizedTest
    @EnumSource(value = Absence.class, names = "MERGED_INTO_PREVIOUS", mode = EnumSource.Mode.EXCLUDE)
    void aTurnIsMissingWhateverTheReason(Absence reason) {
        Statement statement = statement(remarks("t1", lacking("p1", "Раз.", reason)));

        assertEquals(
                List.of("WARNING #t1 parity.turn-missing [en, Раз.]"),
                told(MissingWords.in(statement, EN, Map.of(), Set.of())));
    }

    @Test
    void whatStandsElsewhereIsToldWithThePlaceAndNotAsMissing() {
        Statement statement = statement(
                remarks("t1", lacking("p1", "Раз.", Absence.NOT_TRANSLATED)),
                remarks("t2", passage("p2", "Два.", "Two."), lacking("p3", "Три.", Absence.NOT_TRANSLATED)));

        assertEquals(
                List.of(
                        "WARNING #t1 parity.order-differs [en, Раз., #p9]",
                        "WARNING #p3 parity.order-differs [en, Три., #p8]"),
                told(MissingWords.in(statement, EN, Map.of("p1", "p9", "p3", "p8"), Set.of())));
    }

    @Test
    void paragraphsThatChangedPlacesWithinAPassageAreToldThoughTheyAreThere() {
        Statement statement = statement(remarks("t1", passage("p1", "Раз.", "One.")));

        assertEquals(
                List.of("WARNING #p1 parity.order-differs [en, Раз., #p1]"),
                told(MissingWords.in(statement, EN, Map.of("p1", "p1"), Set.of())));
    }

    @Test
    void ofATurnThatStandsElsewhereInPartTheRestIsMissing() {
        Statement statement = statement(remarks(
                "t1", lacking("p1", "Раз.", Absence.NOT_TRANSLATED), lacking("p2", "Два.", Absence.NOT_TRANSLATED)));

        assertEquals(
                List.of(
                        "WARNING #t1 parity.order-differs [en, Раз., #p9]",
                        "WARNING #p2 parity.not-translated [en, Два.]"),
                told(MissingWords.in(statement, EN, Map.of("p1", "p9"), Set.of())));
    }

    @Test
    void aQuestionAndAnAnswerThatStandElsewhereAreErrors() {
        Statement statement = statement(new Part.Exchange(
                new Part.Asked(Turn.of("q", List.of(lacking("q1", "Когда?", Absence.NOT_TRANSLATED)))),
                List.of(new Part.Answer(Turn.of("a", List.of(lacking("a1", "Завтра.", Absence.NOT_TRANSLATED)))))));

        assertEquals(
                List.of(
                        "ERROR #q parity.order-differs [en, Когда?, #q7]",
                        "ERROR #a parity.order-differs [en, Завтра., #a7]"),
                told(MissingWords.in(statement, EN, Map.of("q1", "q7", "a1", "a7"), Set.of())));
    }

    @Test
    void ofWhatWasToldAlreadyNothingIsTold() {
        Statement statement = statement(
                remarks("t1", lacking("p1", "Раз.", Absence.NOT_TRANSLATED)),
                remarks("t2", passage("p2", "Два.", "Two."), lacking("p3", "Три.", Absence.NOT_TRANSLATED)));

        assertEquals(
                List.of("WARNING #p3 parity.not-translated [en, Три.]"),
                told(MissingWords.in(statement, EN, Map.of(), Set.of("p1"))));
    }

    @Test
    void sixtyCharactersAreQuotedAndOfMoreTheFirstSixty() {
        String sixty = "\uD83E\uDD80".repeat(60);

        assertEquals(
                List.of("WARNING #t1 parity.turn-missing [en, " + sixty + "]"),
                told(MissingWords.in(
                        statement(remarks("t1", lacking("p1", sixty, Absence.NOT_TRANSLATED))),
                        EN,
                        Map.of(),
                        Set.of())));
        assertEquals(
                List.of("WARNING #t1 parity.turn-missing [en, " + sixty + "…]"),
                told(MissingWords.in(
                        statement(remarks("t1", lacking("p1", sixty + "!", Absence.NOT_TRANSLATED))),
                        EN,
                        Map.of(),
                        Set.of())));
    }

    private static Part remarks(String id, Passage... passages) {
        return new Part.Remarks(Turn.of(id, List.of(passages)));
    }

    private static Passage lacking(String id, String russian, Absence reason) {
        return new Passage(List.of(id), Localized.of(RU, present(russian), EN, new Passage.Absent(reason)));
    }
}
