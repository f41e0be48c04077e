package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF. */
final class Conformance {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    static void assertConforms(byte[] file, String what) throws Exception {
        assertConforms(file, what, PDFAFlavour.PDFA_3_A);
    }

    static void assertConforms(byte[] file, String what, PDFAFlavour archival) throws Exception {
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, archival)) {
            assertEquals(List.of(), faults(file, flavour), what + " breaks " + flavour);
        }
    }

    private static List<String> faults(byte[] file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext() + " " + assertion.getErrorArguments())
                    .distinct()
                    .limit(5)
                    .toList();
        }
    }
}
