package org.chancery.render.pdf.internal.paint;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.chancery.render.pdf.internal.layout.Deflate;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Makes a file PDF/UA-1 and PDF/A-2a (3a, when it carries its source) at once, and free of the clock. */
final class Conformance {
    private static final byte[] PROFILE = Deflate.once(SrgbProfile.bytes());

    private Conformance() {}

    /** Says before anything is written what the file is. */
    static void declare(PdfWriter writer, Description description, byte[] metadata) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression(); // also: OpenPDF prints the other kind of cross-references in the default
        // locale's digits
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setTabs(PdfName.S);
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(description.language().toLanguageTag()));
        writer.setXmpMetadata(metadata);
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(description.mainTitle(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.PRODUCER, new PdfString(Description.PRODUCER));
        description.date().ifPresent(day -> {
            info.put(PdfName.CREATIONDATE, midnight(day));
            info.put(PdfName.MODDATE, midnight(day));
        });
    }

    /** {@return when a day begins} */
    static PdfString midnight(LocalDate day) {
        return new PdfString("D:" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "000000Z");
    }

    /** Says, once the file is open, which colours it means. */
    static void colours(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(PROFILE);
        profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
        profile.put(PdfName.N, new PdfNumber(3));
        profile.put(PdfName.ALTERNATE, PdfName.DEVICERGB);
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    /** Names the file by what it holds; otherwise OpenPDF would name it by the clock. */
    static void name(PdfWriter writer, byte[] digest) {
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(digest, digest));
    }
}
