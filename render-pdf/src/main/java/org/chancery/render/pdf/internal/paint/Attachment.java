package org.chancery.render.pdf.internal.paint;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.render.pdf.internal.layout.Deflate;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The source of a brief, which the file carries as an associated file (ISO 19005-3, 6.8).
 *
 * @param name of the file
 * @param size of it, in bytes
 * @param content read once and closed
 * @param date the day for which it was made, when known
 */
public record Attachment(String name, long size, InputStream content, Optional<LocalDate> date) {
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final PdfName SOURCE = new PdfName("Source");
    private static final PdfName UNICODE_NAME = new PdfName("UF");

    /** Up to so many bytes are stored as they are: to compress those of a brief takes a seventh of the time of all of it. */
    private static final int STORED = 1 << 16;

    void attach(PdfWriter writer) throws IOException {
        PdfDictionary places = new PdfDictionary();
        PdfIndirectReference bytes = bytes(writer);
        places.put(PdfName.F, bytes);
        places.put(UNICODE_NAME, bytes);
        PdfDictionary file = new PdfDictionary(PdfName.FILESPEC);
        file.put(PdfName.F, new PdfString(name));
        file.put(UNICODE_NAME, new PdfString(name, PdfObject.TEXT_UNICODE));
        file.put(PdfName.DESC, new PdfString("The publication in Chancery's JSON"));
        file.put(RELATIONSHIP, SOURCE);
        file.put(PdfName.EF, places);
        PdfIndirectReference reference = writer.addToBody(file).getIndirectReference();
        writer.getExtraCatalog().put(new PdfName("AF"), new PdfArray(reference));
        PdfArray named = new PdfArray(new PdfString(name));
        named.add(reference);
        PdfDictionary files = new PdfDictionary();
        files.put(PdfName.NAMES, named);
        PdfDictionary names = new PdfDictionary();
        names.put(PdfName.EMBEDDEDFILES, files);
        writer.getExtraCatalog().put(PdfName.NAMES, names);
    }

    private PdfIndirectReference bytes(PdfWriter writer) throws IOException {
        try (content) {
            PdfStream stream = new PdfStream(content, writer);
            stream.put(PdfName.TYPE, new PdfName("EmbeddedFile"));
            stream.put(PdfName.SUBTYPE, new PdfName("application/json"));
            PdfDictionary facts = new PdfDictionary();
            facts.put(PdfName.SIZE, new PdfNumber(size));
            date.ifPresent(day -> facts.put(PdfName.MODDATE, Conformance.midnight(day)));
            stream.put(PdfName.PARAMS, facts);
            if (size > STORED) {
                stream.flateCompress(Deflate.LEVEL);
            }
            PdfIndirectReference reference = writer.addToBody(stream).getIndirectReference();
            stream.writeLength();
            return reference;
        }
    }
}
