package org.chancery.render.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.chancery.core.render.Renderer;
import org.chancery.testkit.RendererContract;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

class EpubRendererTest extends RendererContract {
    @Override
    protected Renderer renderer() {
        return new EpubRenderer();
    }

    @Override
    protected String textOf(Path output, Locale language) throws IOException {
        return BookReader.of(Files.readAllBytes(output)).text(language);
    }

    @Override
    protected void assertInert(Path output) throws IOException {
        BookReader book = BookReader.of(Files.readAllBytes(output));
        for (String name : book.spine()) {
            Document document = book.document(name);
            assertEquals(
                    0,
                    document.select("script, iframe, object, embed, form, style, base, svg")
                            .size(),
                    name);
            for (Element element : document.select("*")) {
                assertTrue(
                        element.attributes().asList().stream()
                                .noneMatch(a -> a.getKey().startsWith("on")),
                        name);
            }
            for (String address : document.select("[href]").eachAttr("href")) {
                assertTrue(address.matches("(https?|mailto|tel):.*|[a-z0-9-]+\\.(xhtml|css)(#.*)?"), address);
            }
        }
    }
}
