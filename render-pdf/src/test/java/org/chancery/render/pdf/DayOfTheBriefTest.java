package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chancery.core.render.RenderRequest;
import org.junit.jupiter.api.Test;

/** A file says when it was made: on the day of the request, never when the clock says. */
class DayOfTheBriefTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 3);

    @Test
    void itIsTheDayOfTheRequest() throws Exception {
        byte[] brief = Briefs.pdf(RenderRequest.of(Briefs.saying("Fine.")).date(DAY));

        try (PDDocument document = Loader.loadPDF(brief)) {
            assertMidnight(document.getDocumentInformation().getCreationDate());
            assertMidnight(document.getDocumentInformation().getModificationDate());
        }
        Conformance.assertConforms(brief, "dated");
    }

    @Test
    void aRequestWithoutADayMakesAFileWithoutOne() throws IOException {
        byte[] brief = Briefs.pdf(RenderRequest.of(Briefs.saying("Fine.")));

        try (PDDocument document = Loader.loadPDF(brief)) {
            assertNull(document.getDocumentInformation().getCreationDate());
        }
    }

    private static void assertMidnight(Calendar said) {
        assertEquals(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), said.toInstant());
    }
}
