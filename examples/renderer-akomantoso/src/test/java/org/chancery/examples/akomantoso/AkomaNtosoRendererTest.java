package org.chancery.examples.akomantoso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.chancery.core.render.Renderer;
import org.chancery.testkit.RendererContract;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AkomaNtosoRendererTest extends RendererContract {
    @Override
    protected Renderer renderer() {
        return new AkomaNtosoRenderer();
    }

    @Override
    protected String textOf(Path output, Locale language) throws IOException {
        var text = new StringBuilder();
        for (Document document : Debates.in(output)) {
            text.append(Debates.text(document, language.toLanguageTag()));
        }
        return text.toString();
    }

    @Override
    protected void assertInert(Path output) throws IOException {
        for (Document document : Debates.in(output)) {
            Debates.validate(document);
            assertEquals(0, document.getElementsByTagNameNS("*", "script").getLength());
            NodeList links = document.getElementsByTagNameNS("*", "a");
            for (int i = 0; i < links.getLength(); i++) {
                String address = ((Element) links.item(i)).getAttribute("href");
                assertTrue(address.matches("(https?://[^@]*|mailto:.*|tel:.*)"), address);
            }
        }
    }
}
