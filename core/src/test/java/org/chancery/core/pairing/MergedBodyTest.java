package org.chancery.core.pairing;

import static org.chancery.core.pairing.TwoVersions.EN;
import static org.chancery.core.pairing.TwoVersions.RU;
import static org.chancery.core.pairing.TwoVersions.paired;
import static org.chancery.core.pairing.TwoVersions.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.junit.jupiter.api.Test;

/** What becomes of each kind of part when two bodies are made one. */
class MergedBodyTest {
    private final TwoVersions russian = new TwoVersions(RU);
    private final TwoVersions english = new TwoVersions(EN);

    @Test
    void everyKindOfPartIsItsOwnInBothLanguages() throws IOException {
        assertEquals("""
                heading 0=0
                remarks 1=1 2=2
                break * * */***
                EDITORS_NOTE 3=3
                question 4=4
                  answer 5=5
                  moderation 6=6
                  interjection 7=7
                  STAGE_DIRECTION 8=8
                  omission <…>/[…]
                  answer 9=9
                custom Голосование/A vote
                figure bridge.png Мост/A bridge 10=10""", told(paired(whole(russian), whole(english)).statement()));
    }

    @Test
    void whatATranslationLacksIsSaidAtItsPlace() throws IOException {
        Pairing pairing = paired(
                russian.statement(
                        russian.remarks(0, 1, 2),
                        russian.exchange(3, russian.answer(4)),
                        russian.exchange(5, russian.answer(6, 7))),
                english.statement(english.remarks(0, 2), english.exchange(5, english.answer(6, 7))));

        assertEquals("""
                remarks 0=0 1=NOT_TRANSLATED 2=2
                question 3=NOT_TRANSLATED
                  answer 4=NOT_TRANSLATED
                question 5=5
                  answer 6=6 7=7""", told(pairing.statement()));
    }

    @Test
    void whatTheOriginalLacksWasNotPublishedThere() throws IOException {
        Pairing pairing = paired(
                russian.statement(russian.remarks(0, 1, 2), russian.exchange(5, russian.answer(6, 7))),
                english.statement(
                        english.remarks(0, 1, 8, 2),
                        english.exchange(3, english.answer(4)),
                        english.exchange(5, english.answer(6, 7))));

        assertEquals("""
                remarks 0=0 1=1 NOT_PUBLISHED=8 2=2
                question NOT_PUBLISHED=3
                  answer NOT_PUBLISHED=4
                question 5=5
                  answer 6=6 7=7""", told(pairing.statement()));
    }

    @Test
    void paragraphsThatWereJoinedAreOnePassageWithAllIds() throws IOException {
        Passage joined = Passage.of("joined", EN, Paragraph.of(english.said(1) + " " + english.said(2)));
        Statement both = paired(
                        russian.statement(russian.remarks(0, 1, 2, 3, 4, 5)),
                        english.statement(new Part.Remarks(Turn.of(
                                "t",
                                List.of(
                                        english.passage(0),
                                        joined,
                                        english.passage(3),
                                        english.passage(4),
                                        english.passage(5))))))
                .statement();

        assertEquals("remarks 0=0 1+2=" + english.said(1) + " " + english.said(2) + " 3=3 4=4 5=5", told(both));
        assertEquals(List.of("ru1", "ru2"), both.passages().get(1).ids());
    }

    @Test
    void anAnswerWhoseQuestionOnlyTheTranslationPrintsAnswersIt() throws IOException {
        Pairing pairing = paired(
                russian.statement(
                        russian.remarks(0, 1),
                        new Part.Exchange(new Part.Unpublished(), List.of(russian.answer(3, 4))),
                        russian.exchange(5, russian.answer(6))),
                english.statement(
                        english.remarks(0, 1),
                        english.exchange(2, english.answer(3, 4)),
                        english.exchange(5, english.answer(6))));

        assertEquals("""
                remarks 0=0 1=1
                question NOT_PUBLISHED=2
                no question
                  answer 3=3 4=4
                question 5=5
                  answer 6=6""", told(pairing.statement()));
    }

    @Test
    void aTurnThatOnlyTheTranslationDividesIsDivided() throws IOException {
        Pairing pairing = paired(
                russian.statement(russian.remarks(0, 1, 2, 3, 4, 5)),
                english.statement(english.remarks(0, 1, 2), english.remarks(3, 4, 5)));

        assertEquals("""
                remarks 0=0 1=1 2=2
                remarks 3=3 4=4 5=5""", told(pairing.statement()));
    }

    @Test
    void questionsThatChangedPlacesAreLinkedAcross() throws IOException {
        Pairing pairing = paired(
                russian.statement(
                        russian.remarks(0, 1, 2, 3, 4, 5), asking(russian), russian.exchange(8, russian.answer(9, 10))),
                english.statement(
                        english.remarks(0, 1, 2, 3, 4, 5),
                        english.exchange(8, english.answer(9, 10)),
                        asking(english)));

        assertEquals(
                List.of("[8]-[11]", "[9]-[12]", "[10]-[8]", "[11]-[9]", "[12]-[10]"),
                pairing.links().list().stream()
                        .filter(link -> !link.first().isEmpty() && link.first().getFirst() >= 8)
                        .map(link -> link.first() + "-" + link.second())
                        .toList());
        assertEquals(
                2,
                Parity.check(pairing.statement()).stream()
                        .filter(finding -> finding.rule().equals("parity.order-differs"))
                        .count());
    }

    /** A question that names two things, and its answer. */
    private static Part asking(TwoVersions in) {
        Passage words = Passage.of("asked", in.language(), Paragraph.of(in.said(6) + " " + in.said(11)));
        return new Part.Exchange(new Part.Asked(Turn.of("asking", List.of(words))), List.of(in.answer(7)));
    }

    private static Statement.Builder whole(TwoVersions in) {
        return in.statement(
                new Part.Heading(in.passage(0)),
                in.remarks(1, 2),
                new Part.Break(in.words("* * *", "***")),
                new Part.Narrative(Part.Narrative.Kind.EDITORS_NOTE, List.of(in.passage(3))),
                in.exchange(
                        4,
                        in.answer(5),
                        new Part.Moderation(in.turn(6)),
                        new Part.Interjection(in.turn(7)),
                        new Part.Narrative(Part.Narrative.Kind.STAGE_DIRECTION, List.of(in.passage(8))),
                        new Part.Omission(in.words("<…>", "[…]")),
                        in.answer(9)),
                new Part.Custom("vote", Map.of(), in.words("Голосование", "A vote")),
                new Figure(
                        Optional.of("bridge.png"),
                        Optional.of(in.words("Мост", "A bridge")),
                        Optional.of(in.passage(10))));
    }
}
