package org.chancery.render.pdf.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** Finds the source that a brief carries. The bytes of it are inflated as they are read, however many they claim to be. */
public final class EmbeddedSource {
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final PdfName SOURCE = new PdfName("Source");
    private static final PdfName JSON = new PdfName("application/json");

    private EmbeddedSource() {}

    /**
     * {@return the source in a file, if it carries one}
     *
     * @throws IOException when the file cannot be read, or is no PDF
     */
    public static Optional<InputStream> in(Path file) throws IOException {
        try (PdfReader reader = new PdfReader(file.toString())) {
            if (PdfReader.getPdfObject(reader.getCatalog().get(new PdfName("AF"))) instanceof PdfArray files) {
                for (int i = 0; i < files.size(); i++) {
                    Optional<InputStream> source = source(files.getPdfObject(i));
                    if (source.isPresent()) {
                        return source;
                    }
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) { // whatever OpenPDF makes of damaged bytes
            throw new IOException(file + " is no PDF that can be read: " + e.getMessage(), e);
        }
    }

    private static Optional<InputStream> source(PdfObject reference) throws IOException {
        if (PdfReader.getPdfObject(reference) instanceof PdfDictionary file
                && SOURCE.equals(file.getAsName(RELATIONSHIP))
                && PdfReader.getPdfObject(file.get(PdfName.EF)) instanceof PdfDictionary places
                && PdfReader.getPdfObject(places.get(PdfName.F)) instanceof PRStream stream
                && JSON.equals(stream.getAsName(PdfName.SUBTYPE))) {
            InputStream raw = new ByteArrayInputStream(PdfReader.getStreamBytesRaw(stream));
            boolean deflated = PdfName.FLATEDECODE.equals(stream.getAsName(PdfName.FILTER));
            return Optional.of(deflated ? new InflaterInputStream(raw) : raw);
        }
        return Optional.empty();
    }
}
