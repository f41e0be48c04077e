package org.chancery.render.epub;

import static org.chancery.render.epub.Samples.publication;
import static org.chancery.render.epub.Samples.statement;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.core.finding.LimitException;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.json.DocumentWriter;
import org.chancery.core.json.JsonLimits;
import org.chancery.core.model.Publication;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a book carries is the publication it was made from, byte for byte in the canonical form. */
class EmbeddedSourceTest {
    private static final int MANY = 3_000;

    private final EpubRenderer renderer = new EpubRenderer();

    @TempDir
    private Path folder;

    static Iterable<Publication> samples() {
        return SamplePublications.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aBookGivesItsPublicationBack(Publication publication) throws IOException {
        assertArrayEquals(json(publication), source(book(RenderRequest.of(publication))));
    }

    @Test
    void aLargePublicationComesBackWholeFromItsPieces() throws IOException {
        Publication many = SamplePublications.manyStatements(MANY);
        Path book = book(RenderRequest.of(many));
        assertTrue(BookReader.of(Files.readAllBytes(book)).files().containsKey("META-INF/publication.json.3"));
        assertArrayEquals(json(many), source(book));
    }

    @Test
    void aBookInOneLanguageCarriesAll() throws IOException {
        Publication publication = SamplePublications.twoLanguages();
        Path book = book(RenderRequest.of(publication).languages(SamplePublications.ENGLISH));
        assertArrayEquals(json(publication), source(book));
    }

    @Test
    void aBookCarriesNothingWhenNothingIsWanted() throws IOException {
        Publication publication = publication(statement("one", "Words."));
        Path book = book(RenderRequest.of(publication).option("source", "none"));
        assertTrue(renderer.embeddedSource(book).isEmpty());
        assertTrue(BookReader.of(Files.readAllBytes(book)).files().keySet().stream()
                .noneMatch(name -> name.contains("publication.json")));
    }

    @Test
    void whatIsNoBookIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("no-book.epub"), "These are words, not a ZIP.");
        IOException failure = assertThrows(IOException.class, () -> renderer.embeddedSource(file));
        assertTrue(failure.getMessage().contains("no-book.epub"), failure.getMessage());
    }

    @Test
    void aBombIsReadNoFurtherThanTheLimitOfTheReader() throws IOException {
        Path bomb = folder.resolve("bomb.epub");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("META-INF/publication.json"));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 64; i++) {
                zip.write(spaces);
            }
        }
        assertTrue(Files.size(bomb) < 100_000, "it is small");
        DocumentReader reader = new DocumentReader(JsonLimits.defaults().withDocumentLength(1 << 20));
        try (InputStream in = renderer.embeddedSource(bomb).orElseThrow()) {
            assertThrows(LimitException.class, () -> reader.read(in, "bomb.epub"));
        }
    }

    @Test
    void namesThatPointOutOfABookAreNotFollowed() throws IOException {
        Path slip = folder.resolve("slip.epub");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(slip))) {
            zip.putNextEntry(new ZipEntry("../../META-INF/publication.json"));
            zip.write('x');
        }
        assertEquals(Optional.empty(), renderer.embeddedSource(slip));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    private Path book(RenderRequest.Builder request) throws IOException {
        Path book = folder.resolve("book.epub");
        renderer.render(request.resources(SamplePublications.resources()).build(), RenderTarget.toFile(book));
        return book;
    }

    private byte[] source(Path book) throws IOException {
        try (InputStream in = renderer.embeddedSource(book).orElseThrow()) {
            return in.readAllBytes();
        }
    }

    private static byte[] json(Publication publication) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new DocumentWriter().write(publication, json);
        return json.toByteArray();
    }
}
