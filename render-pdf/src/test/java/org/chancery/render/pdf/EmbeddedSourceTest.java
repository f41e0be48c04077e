package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.chancery.core.json.DocumentWriter;
import org.chancery.core.model.Publication;
import org.chancery.core.render.RenderRequest;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class EmbeddedSourceTest {
    @TempDir
    Path folder;

    @Test
    void aBriefGivesBackItsPublicationByteForByte() throws IOException {
        for (Publication publication : SamplePublications.all()) {
            Path file = Files.write(folder.resolve("brief.pdf"), Briefs.pdf(RenderRequest.of(publication)));
            var json = new ByteArrayOutputStream();
            DocumentWriter.compact().write(publication, json);
            try (InputStream source = new PdfRenderer().embeddedSource(file).orElseThrow()) {
                assertArrayEquals(json.toByteArray(), source.readAllBytes(), publication.id());
            }
        }
    }

    @Test
    void aShortSourceIsStoredAsItIsAndALongOneIsCompressed() throws IOException {
        String word = "Herring ";
        byte[] shorter = Briefs.pdf(RenderRequest.of(Briefs.saying(word.repeat(1_000))));
        byte[] longer = Briefs.pdf(RenderRequest.of(Briefs.saying(word.repeat(10_000))));
        assertTrue(new String(shorter, StandardCharsets.ISO_8859_1).contains(word.repeat(1_000)));
        assertFalse(new String(longer, StandardCharsets.ISO_8859_1).contains(word.repeat(1_000)));
        byte[] source = source(Files.write(folder.resolve("longer.pdf"), longer));
        assertTrue(new String(source, StandardCharsets.UTF_8).contains(word.repeat(10_000)));
    }

    @Test
    void aBriefWithoutItsSourceSaysSoAndIsOfAnotherPart() throws Exception {
        byte[] brief =
                Briefs.pdf(RenderRequest.of(SamplePublications.twoLanguages()).option(PdfRenderer.SOURCE, Source.NONE));
        Path file = Files.write(folder.resolve("brief.pdf"), brief);
        assertTrue(new PdfRenderer().embeddedSource(file).isEmpty());
        Conformance.assertConforms(brief, "without source", PDFAFlavour.PDFA_2_A);
    }

    @Test
    void whatIsNoPdfIsRefusedByName() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.pdf"), "%PDF-1.7 and then nothing");
        IOException refusal = assertThrows(IOException.class, () -> new PdfRenderer().embeddedSource(file));
        assertTrue(refusal.getMessage().contains("brief.pdf"), refusal.getMessage());
    }

    @Test
    void aBriefThatIsCutOffIsRefusedOrStillWhole() throws IOException {
        byte[] brief = Briefs.pdf(RenderRequest.of(Briefs.saying("Fine.")));
        byte[] source = source(Files.write(folder.resolve("whole.pdf"), brief));
        assertTrue(source.length > 0);
        for (int length = 0; length < brief.length; length += brief.length / 40) {
            Path file = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(brief, length));
            try {
                byte[] found = source(file);
                assertTrue(found.length == 0 || Arrays.equals(source, found), "cut to " + length);
            } catch (IOException refusal) {
                assertTrue(refusal.getMessage().contains("cut.pdf"), refusal.getMessage());
            }
        }
    }

    /** The source that a file carries; nothing when it carries none. */
    private static byte[] source(Path file) throws IOException {
        Optional<InputStream> found = new PdfRenderer().embeddedSource(file);
        return found.isPresent() ? found.get().readAllBytes() : new byte[0];
    }
}
