package org.chancery.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final Locale RU = Locale.forLanguageTag("ru");

    /** A body in which every place that can hold words holds some, numbered in the order of the page. */
    private static final List<Part> BODY = List.of(
            new Part.Heading(passage("p1")),
            new Part.Remarks(turn("t1", "p2")),
            new Part.Break(Localized.of(RU, "* * *")),
            Figure.captioned(passage("p3")),
            new Part.Moderation(turn("t2", "p4")),
            new Part.Exchange(
                    new Part.Asked(turn("t3", "p5")),
                    List.of(
                            new Part.Answer(turn("t4", "p6", "p7")),
                            new Part.Narrative(Part.Narrative.Kind.STAGE_DIRECTION, List.of(passage("p8"))),
                            new Part.Interjection(turn("t5", "p9")),
                            Figure.captioned(passage("p10")),
                            new Part.Omission(Localized.of(RU, "<…>")),
                            new Part.Moderation(turn("t6", "p11")),
                            new Part.Answer(turn("t7", "p12")))),
            new Part.Narrative(Part.Narrative.Kind.EDITORS_NOTE, List.of(passage("p13"), passage("p14"))),
            new Part.Exchange(new Part.Unpublished(), List.of(new Part.Answer(turn("t8", "p15")))),
            new Part.Exchange(new Part.Summarised(turn("t9", "p16")), List.of()),
            new Part.Interjection(turn("t10", "p17")));

    @Test
    void turnsComeInTheOrderOfThePageFromWhereverTheyStand() {
        assertEquals(
                List.of("t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8", "t9", "t10"),
                statement(BODY).turns().stream().map(Turn::id).toList());
    }

    @Test
    void passagesComeInTheOrderOfThePageFromWhereverTheyStand() {
        List<String> ids = statement(BODY).passages().stream().map(Passage::id).toList();
        assertEquals(17, ids.size());
        for (int i = 0; i < ids.size(); i++) {
            assertEquals("p" + (i + 1), ids.get(i));
        }
    }

    @Test
    void exchangesAreTheSessionAlone() {
        List<Part.Exchange> exchanges = statement(BODY).exchanges();
        assertEquals(3, exchanges.size());
        assertEquals(2, exchanges.getFirst().answers().size());
        assertEquals(Optional.empty(), exchanges.get(1).question().printed());
        assertEquals("t9", exchanges.get(2).question().printed().orElseThrow().id());
    }

    @Test
    void idsThatAreUsedTwiceAreRefusedByName() {
        assertRefused(
                "Two anchors have the id \"p1\"",
                List.of(new Part.Heading(passage("p1")), Figure.captioned(passage("p1"))));
        assertRefused("Two anchors have the id \"t1\"", List.of(new Part.Remarks(turn("t1", "t1"))));
        Participant one = Participant.of("one", Localized.of(RU, "Один"), ParticipantRole.PRINCIPAL);
        var e = assertThrows(
                IllegalArgumentException.class,
                () -> statement(BODY).toBuilder()
                        .participants(List.of(one, one))
                        .build());
        assertEquals("Two participants have the id \"one\"", e.getMessage());
    }

    @Test
    void aPassageThatLacksALanguageIsRefusedByName() {
        var e = assertThrows(
                IllegalArgumentException.class,
                () -> Statement.builder(
                                "a", StatementKind.REMARKS, Localized.of(RU, "T"), bilingual(Translation.unknown()))
                        .body(BODY)
                        .build());
        assertTrue(e.getMessage().startsWith("Passage p1 holds [ru], the statement is in [ru, en]"), e.getMessage());
    }

    @Test
    void aTranslationOfAnEarlierTextIsStale() {
        Statement fresh = bilingualStatement(Optional.empty());
        String now = Fingerprint.of(fresh, RU);

        assertFalse(fresh.isStale(Locale.ENGLISH), "of which nothing is known");
        assertFalse(bilingualStatement(Optional.of(now)).isStale(Locale.ENGLISH));
        assertTrue(bilingualStatement(Optional.of("0".repeat(64))).isStale(Locale.ENGLISH));
        assertTrue(bilingualStatement(Optional.of("0".repeat(64))).isStale(Locale.UK), "found by look-up");
        assertFalse(bilingualStatement(Optional.of("0".repeat(64))).isStale(RU));
    }

    @Test
    void participantsAreFoundById() {
        Participant one = Participant.of("one", Localized.of(RU, "Один"), ParticipantRole.PRINCIPAL);
        Statement statement =
                statement(BODY).toBuilder().participants(List.of(one)).build();
        assertEquals(Optional.of(one), statement.participant("one"));
        assertEquals(Optional.empty(), statement.participant("two"));
    }

    private static Statement bilingualStatement(Optional<String> madeFrom) {
        Passage passage = new Passage(
                List.of("p1"),
                Localized.of(
                        RU,
                        Passage.Present.of(Paragraph.of("Да")),
                        Locale.ENGLISH,
                        Passage.Present.of(Paragraph.of("Yes"))));
        Edition edition = bilingual(new Translation(Optional.of(TranslationStatus.OFFICIAL), madeFrom)).toBuilder()
                .originalLanguage(RU)
                .build();
        return Statement.builder("a", StatementKind.REMARKS, Localized.of(RU, "T"), edition)
                .body(List.of(new Part.Heading(passage)))
                .build();
    }

    private static Edition bilingual(Translation english) {
        return Edition.in(Localized.of(RU, Translation.of(TranslationStatus.ORIGINAL), Locale.ENGLISH, english))
                .build();
    }

    private static void assertRefused(String message, List<Part> body) {
        var e = assertThrows(IllegalArgumentException.class, () -> statement(body));
        assertEquals(message, e.getMessage());
    }

    private static Statement statement(List<Part> body) {
        return Statement.builder("a", StatementKind.NEWS_CONFERENCE, Localized.of(RU, "T"), Edition.in(RU))
                .body(body)
                .build();
    }

    private static Turn turn(String id, String... passages) {
        return Turn.of(
                id, List.of(passages).stream().map(StatementTest::passage).toList());
    }

    private static Passage passage(String id) {
        return Passage.of(id, RU, Paragraph.of("Слова " + id));
    }
}
