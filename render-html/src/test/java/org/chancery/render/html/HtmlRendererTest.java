package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.render.Renderer;
import org.chancery.testkit.RendererContract;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The contract that all renderers keep. */
class HtmlRendererTest extends RendererContract {
    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title link style script body header nav main article section aside footer div p span bdi"
                            + " h1 h2 h3 ul ol li time code a em i ins br small s q details summary address figure figcaption img")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            ("lang dir class id href hreflang rel charset name property content http-equiv type title datetime role src alt"
                            + " width height aria-label aria-labelledby aria-current")
                    .split(" "));

    @Override
    protected Renderer renderer() {
        return new HtmlRenderer();
    }

    @Override
    protected String textOf(Path output, Locale language) throws IOException {
        var text = new StringBuilder();
        for (String name : Files.readAllLines(output.resolve("chancery-manifest.txt"))) {
            if (name.matches("[^/]+\\.html")) {
                for (Element article : page(output.resolve(name)).select("article.statement")) {
                    text.append(Pages.textIn(article, language)).append('\n');
                }
            }
        }
        return text.toString();
    }

    /** Nothing is there but the elements and attributes that the templates write, and addresses that do no harm. */
    @Override
    protected void assertInert(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                for (Element element : page(file).getAllElements()) {
                    assertTrue(
                            element instanceof Document || ELEMENTS.contains(element.normalName()), element.toString());
                    for (Attribute attribute : element.attributes()) {
                        assertTrue(ATTRIBUTES.contains(attribute.getKey()), element.toString());
                    }
                }
                for (Element script : page(file).select("script")) {
                    assertEquals("application/ld+json", script.attr("type"), file.toString());
                }
                List<String> addresses = page(file).select("[href], [src]").stream()
                        .map(element -> element.attr("href") + element.attr("src"))
                        .toList();
                for (String address : addresses) {
                    assertTrue(
                            address.matches("(https?://[^@]*|mailto:[^:]*|tel:[^:]*|[#\\w./-]*)"),
                            file + ": " + address);
                }
            }
        }
    }

    private static Document page(Path file) throws IOException {
        return Jsoup.parse(file, "UTF-8");
    }
}
