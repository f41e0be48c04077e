package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.chancery.core.render.Renderer;
import org.chancery.testkit.RendererContract;

class PdfRendererTest extends RendererContract {
    private static final Pattern HARMLESS = Pattern.compile("(https?://[^@]*|mailto:.*|tel:.*)");

    @Override
    protected Renderer renderer() {
        return new PdfRenderer();
    }

    @Override
    protected String textOf(Path output, Locale language) throws IOException {
        return TaggedText.in(output, language);
    }

    @Override
    protected void assertInert(Path output) throws IOException {
        try (PDDocument document = Loader.loadPDF(output.toFile())) {
            assertNoneOf(
                    List.of("OpenAction", "AA"), document.getDocumentCatalog().getCOSObject());
            assertEquals(
                    Set.of(COSName.EMBEDDED_FILES),
                    document.getDocumentCatalog().getNames().getCOSObject().keySet());
            for (PDPage page : document.getPages()) {
                assertNoneOf(List.of("AA"), page.getCOSObject());
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertNoneOf(List.of("AA"), annotation.getCOSObject());
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    if (link.getDestination() == null) {
                        PDActionURI action = (PDActionURI) link.getAction();
                        assertTrue(HARMLESS.matcher(action.getURI()).matches(), action.getURI());
                    }
                }
            }
        }
    }

    private static void assertNoneOf(List<String> keys, COSDictionary dictionary) {
        keys.forEach(key -> assertFalse(dictionary.containsKey(key), key));
    }
}
