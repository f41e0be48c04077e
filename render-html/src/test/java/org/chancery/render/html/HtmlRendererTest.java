package org.chancery.render.html;

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
            ("html head meta title link style body header nav main article section aside footer div p span bdi h1 h2 h3 ul ol"
                            + " li dl dt dd time code a em i ins br small address figure figcaption img")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            ("lang dir class id href hreflang rel charset name content http-equiv datetime role src alt width height"
                            + " aria-label aria-labelledby aria-current")
                    .split(" "));

    @Override
    protected Renderer renderer() {
        return new HtmlRenderer();
    }

    @Override
    protected String textOf(Path output, Locale language) throws IOException {
        var text = new StringBuilder();
        for (Element link : page(output.resolve("index.html")).select(".entry > :first-child a")) {
            for (Element article : page(output.resolve(link.attr("href"))).select("article.statement")) {
                text.append(Pages.textIn(article, language)).append('\n');
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
