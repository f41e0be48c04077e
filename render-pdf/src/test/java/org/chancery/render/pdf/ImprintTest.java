package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Passage;
import org.chancery.core.render.RenderRequest;
import org.junit.jupiter.api.Test;

/** What is known of the mission that publishes stands at the end of a brief. */
class ImprintTest {
    private static final String NAME = "Ministry of Foreign Affairs of Ostravia";

    @Test
    void ofAMissionThatIsANameAloneTheLetterheadSaysAll() throws IOException {
        String text = text(mission().build());

        assertEquals(text.indexOf(NAME), text.lastIndexOf(NAME), text);
        assertTrue(text.contains(NAME), text);
        assertFalse(text.contains("Contacts"), text);
    }

    @Test
    void aWordOfWelcomeStandsUnderTheContacts() throws IOException {
        Passage welcome = Passage.of("w1", Locale.ENGLISH, Paragraph.of("Dear visitor,"));

        String text = text(mission().welcome(List.of(welcome)).build());

        assertTrue(text.indexOf("Contacts") < text.indexOf("Dear visitor,"), text);
        assertTrue(text.contains("Contacts"), text);
    }

    private static Mission.Builder mission() {
        return Mission.builder("ostravia", MissionKind.MINISTRY, Localized.of(Locale.ENGLISH, NAME));
    }

    private static String text(Mission mission) throws IOException {
        byte[] brief = Briefs.pdf(RenderRequest.of(Briefs.saying("Fine.").withImprint(mission)));
        try (PDDocument document = Loader.loadPDF(brief)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
