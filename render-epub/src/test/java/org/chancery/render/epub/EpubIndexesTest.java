package org.chancery.render.epub;

import static org.chancery.render.epub.Samples.EN;
import static org.chancery.render.epub.Samples.RU;
import static org.chancery.render.epub.Samples.publication;
import static org.chancery.render.epub.Samples.render;
import static org.chancery.render.epub.Samples.statement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.Statement;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The ways to find a place in a book. */
class EpubIndexesTest {
    private static final Participant AMBASSADOR = new Participant(
            "edda-lind",
            Localized.of(RU, "Э.Линд", EN, "Edda Lind"),
            ParticipantRole.PRINCIPAL,
            Optional.of(Localized.of(RU, "Посол", EN, "Ambassador")),
            Optional.empty());
    private static final Participant CONSUL =
            Participant.of("bo-aas", Localized.of(RU, "Б.Оос", EN, "Bo Aas"), ParticipantRole.PRINCIPAL);
    private static final Participant JOURNALIST =
            Participant.of("ana-vey", Localized.of(RU, "А.Вей", EN, "Ana Vey"), ParticipantRole.JOURNALIST);

    @Test
    void statementsAreFoundByDateOldestFirstAndUndatedLast() throws IOException {
        Document index = book(
                        on("later", "2026-02-01"),
                        undated("never"),
                        on("first", "2024-05-06"),
                        on("last", "2026-03-01"))
                .document("by-date.xhtml");
        assertEquals(
                List.of("2024", "2026", "Без даты / Without a date"),
                index.select("h2").eachText());
        assertEquals(
                List.of(
                        "statement-first.xhtml",
                        "statement-later.xhtml",
                        "statement-last.xhtml",
                        "statement-never.xhtml"),
                index.select("a").eachAttr("href"));
        assertEquals("6 мая 2024 г. / 6 May 2024", index.selectFirst(".day").text());
    }

    @Test
    void statementsAreFoundByThoseWhoseWordsTheyAre() throws IOException {
        Document index = book(by("one", AMBASSADOR, JOURNALIST), by("two", CONSUL, AMBASSADOR), by("three", CONSUL))
                .document("by-speaker.xhtml");
        assertEquals(
                List.of("person-bo-aas", "person-edda-lind"), index.select("h2").eachAttr("id"));
        assertEquals(
                List.of("statement-two.xhtml", "statement-three.xhtml", "statement-one.xhtml", "statement-two.xhtml"),
                index.select("a").eachAttr("href"));
    }

    @Test
    void everybodyIsListedWithTheirOfficesAndTheWayToTheirStatements() throws IOException {
        Document people =
                book(by("one", AMBASSADOR, JOURNALIST), by("two", CONSUL)).document("people.xhtml");
        assertEquals(
                List.of("А.Вей / Ana Vey", "Б.Оос / Bo Aas", "Э.Линд / Edda Lind Посол / Ambassador"),
                people.select("li").eachText());
        assertEquals(
                List.of("by-speaker.xhtml#person-bo-aas", "by-speaker.xhtml#person-edda-lind"),
                people.select("a").eachAttr("href"));
    }

    @Test
    void aBookOfOneStatementHasNothingToChooseFrom() throws IOException {
        BookReader book = book(by("one", AMBASSADOR));
        assertFalse(book.files().containsKey("EPUB/by-date.xhtml"));
        assertFalse(book.files().containsKey("EPUB/by-speaker.xhtml"));
        assertEquals(0, book.document("people.xhtml").select("a").size());
    }

    @Test
    void theContentsAreByYearWhereThePublicationIsInThatOrder() throws IOException {
        Document ordered = book(on("b", "2025-12-31"), on("a", "2025-01-01"), on("c", "2026-01-01"), undated("d"))
                .document("contents.xhtml");
        assertEquals(
                List.of("2025", "2026", "Без даты / Without a date"),
                ordered.select("nav[epub:type=toc] li > span").eachText());
        assertEquals(
                List.of("statement-b.xhtml", "statement-a.xhtml"),
                ordered.select("nav li:has(> span:contains(2025)) a").eachAttr("href"));
        Document mixed = book(on("b", "2025-12-31"), on("c", "2026-01-01"), on("a", "2025-01-01"))
                .document("contents.xhtml");
        assertEquals(0, mixed.select("nav[epub:type=toc] li > span").size());
    }

    private static BookReader book(Statement... statements) throws IOException {
        Samples.Book book = render(publication(statements));
        EpubCheckReport.assertClean(book.bytes(), "indexes");
        return book.read();
    }

    private static Statement on(String id, String day) {
        return statement(id, "Words.").toBuilder()
                .occasion(Occasion.at(Localized.of(EN, "Merrow Bay"), LocalDate.parse(day)))
                .build();
    }

    private static Statement undated(String id) {
        Statement dated = statement(id, "Words.");
        return Statement.builder(id, dated.kind(), dated.title(), dated.edition())
                .body(dated.body())
                .build();
    }

    private static Statement by(String id, Participant... people) {
        return statement(id, "Words.").toBuilder().participants(List.of(people)).build();
    }
}
