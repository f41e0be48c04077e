package org.chancery.render.epub;

import static org.chancery.render.epub.Samples.EN;
import static org.chancery.render.epub.Samples.RU;
import static org.chancery.render.epub.Samples.publication;
import static org.chancery.render.epub.Samples.render;
import static org.chancery.render.epub.Samples.statement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementSource;
import org.chancery.core.render.RenderRequest;
import org.chancery.testkit.SamplePublications;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class EpubMetadataTest {
    private static final Mission EMBASSY = Mission.builder(
                    "embassy", MissionKind.EMBASSY, Localized.of(RU, "Посольство", EN, "The embassy"))
            .build();

    @Test
    void titlesAndPublisherAreGivenInEveryLanguage() throws IOException {
        Document metadata = render(publication().withImprint(EMBASSY)).read().packageDocument();
        assertEquals(
                List.of("Сборник", "A collection"), metadata.select("dc|title").eachText());
        assertEquals(
                "A collection",
                metadata.select("meta[refines=#title][xml:lang=en]").text());
        assertEquals(List.of("ru", "en"), metadata.select("dc|language").eachText());
        assertEquals(List.of("Посольство"), metadata.select("dc|publisher").eachText());
        assertEquals(
                "The embassy",
                metadata.select("meta[refines=#publisher][xml:lang=en]").text());
    }

    @Test
    void theIdentifierStaysTheSameWhenTheTextChanges() throws IOException {
        assertEquals(
                identifier(publication(statement("one", "First."))),
                identifier(publication(statement("one", "Second."))));
    }

    @Test
    void booksOfAnotherPublisherOrInAnotherLanguageHaveOtherIdentifiers() throws IOException {
        Publication book = publication();
        assertNotEquals(identifier(book), identifier(book.withImprint(EMBASSY)));
        assertNotEquals(identifier(book), identifier(RenderRequest.of(book).languages(EN)));
    }

    @Test
    void theDateIsThatOfTheNewestStatementUnlessTheRequestNamesOne() throws IOException {
        RenderRequest.Builder request = RenderRequest.of(publication(statement("one", "Words.")));
        assertDate("2025-03-01", request);
        assertDate("2026-01-31", request.date(LocalDate.of(2026, 1, 31)));
    }

    @Test
    void rolesOfIssuerAndSpeakersAreTheCodesOfLibraries() throws IOException {
        Document metadata = render(SamplePublications.twoLanguages()).read().packageDocument();
        assertEquals(
                "isb", metadata.select("meta[refines=#creator][property=role]").text());
        assertEquals(
                "spk",
                metadata.select("meta[refines=#speaker-1][property=role]").text());
        assertEquals(
                2,
                metadata.select("meta[refines=#speaker-1]:not([property=role]), #speaker-1")
                        .size());
    }

    @Test
    void seriesSubjectsAndRightsAreAsThePublisherSays() throws IOException {
        Samples.Book book = render(RenderRequest.of(publication(statement("one", "Words.")))
                .option(EpubRenderer.SERIES, "Papers <of> the embassy")
                .option(EpubRenderer.VOLUME, 7)
                .option(EpubRenderer.SUBJECTS, "ferries; fish ;; ferries")
                .option(EpubRenderer.RIGHTS, "Free to quote"));
        Document metadata = book.read().packageDocument();
        assertEquals(List.of("Papers <of> the embassy"), book.metadata("belongs-to-collection"));
        assertEquals(List.of("7"), book.metadata("group-position"));
        assertEquals(
                List.of("Комментарий", "Comment", "ferries", "fish"),
                metadata.select("dc|subject").eachText());
        assertEquals("Free to quote", metadata.select("dc|rights").text());
        EpubCheckReport.assertClean(book.bytes(), "a volume of a series");
    }

    @Test
    void theVolumeOfNoSeriesIsRefused() {
        RenderRequest.Builder request = RenderRequest.of(publication()).option("volume", "2");
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> render(request));
        assertTrue(refusal.getMessage().contains("\"series\""), refusal.getMessage());
    }

    @Test
    void sourcesAndTheTimeOfEventsAreNamed() throws IOException {
        Samples.Book book = render(SamplePublications.everyPart());
        List<String> sources = book.read().packageDocument().select("dc|source").eachText();
        assertEquals(
                SamplePublications.everyPart()
                        .statements()
                        .open()
                        .flatMap(statement -> statement.provenance().sources().stream())
                        .flatMap(source -> source.address().stream())
                        .map(Object::toString)
                        .toList(),
                sources);
        assertEquals(1, book.metadata("dcterms:temporal").size());
    }

    @Test
    void aBookOfUnknownDateClaimsNone() throws IOException {
        Document metadata = render(publication()).read().packageDocument();
        assertEquals(0, metadata.select("dc|date").size());
        assertEquals(
                "1980-01-01T00:00:00Z",
                metadata.select("meta[property=dcterms:modified]").text());
    }

    @Test
    void aYearThatTheFormatCannotWriteIsLeftOut() throws IOException {
        Occasion far = Occasion.at(Localized.of(EN, "Merrow Bay"), LocalDate.MAX);
        Statement statement =
                statement("one", "Words.").toBuilder().occasion(far).build();
        Samples.Book book = render(RenderRequest.of(publication(statement)).option(EpubRenderer.SOURCE, Source.NONE));
        assertEquals(0, book.read().packageDocument().select("dc|date").size());
        assertEquals(List.of(), book.metadata("dcterms:temporal"));
        EpubCheckReport.assertClean(book.bytes(), "a far year");
    }

    @Test
    void blankTitlesAreReplacedWhereABookCannotBeWithout() throws IOException {
        Localized<String> blank = Localized.of(RU, " ", EN, "");
        Statement statement = statement("one", "Words.");
        Statement untitled = Statement.builder("one", statement.kind(), Localized.of(EN, " "), statement.edition())
                .body(statement.body())
                .build();
        Samples.Book book =
                render(new Publication("collection", blank, Optional.of(EMBASSY), StatementSource.of(untitled)));
        assertEquals(
                "collection", book.read().packageDocument().select("dc|title").text());
        assertTrue(book.read().document("contents.xhtml").text().contains("one"));
        EpubCheckReport.assertClean(book.bytes(), "blank titles");
    }

    private static void assertDate(String date, RenderRequest.Builder request) throws IOException {
        Document metadata = render(request).read().packageDocument();
        assertEquals(date, metadata.select("dc|date").text());
        assertEquals(
                date + "T00:00:00Z",
                metadata.select("meta[property=dcterms:modified]").text());
    }

    private static String identifier(Publication publication) throws IOException {
        return identifier(RenderRequest.of(publication));
    }

    private static String identifier(RenderRequest.Builder request) throws IOException {
        return render(request).read().packageDocument().select("dc|identifier").text();
    }
}
