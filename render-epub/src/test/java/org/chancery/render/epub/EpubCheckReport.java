package org.chancery.render.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What EPUBCheck says of a book. */
final class EpubCheckReport {
    private EpubCheckReport() {}

    /** Neither error nor warning. */
    static void assertClean(byte[] book, String what) {
        StringWriter said = new StringWriter();
        WriterReportImpl report = new WriterReportImpl(new PrintWriter(said)) {
            @Override
            public void info(String resource, FeatureEnum feature, String value) {
                // it lists every file and its size
            }
        };
        new EpubCheck(new ByteArrayInputStream(book), report, "book.epub").check();
        int faults = report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount();
        assertEquals(0, faults, () -> what + ":\n" + said);
    }
}
