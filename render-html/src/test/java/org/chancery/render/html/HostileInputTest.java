package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.StatementSource;
import org.chancery.core.model.Turn;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Input that is made to do harm, and what comes of it. */
class HostileInputTest {
    /** “an” and “c0” have one hash in Java, and so have all words made of as many of them. */
    @Test
    void idsThatCollideAsHashesAreKeptApart() throws IOException {
        List<Statement> statements = IntStream.range(0, 64)
                .mapToObj(i -> statement("s" + colliding(i), "Words"))
                .toList();
        Map<String, byte[]> site =
                Sites.render(RenderRequest.of(publication(statements)).build());
        long pages = site.keySet().stream()
                .filter(name -> name.startsWith("s") && !name.contains("/"))
                .count();
        assertEquals(64 + 1, pages, "each has its page, and the speakers' page begins with an s too");
    }

    @Test
    void anchorsAreUniqueHoweverManyThereAre() throws IOException {
        List<Part> body = IntStream.range(0, 2_000)
                .<Part>mapToObj(i -> new Part.Exchange(new Part.Unpublished(), List.of()))
                .toList();
        Statement statement = Statement.builder("many", StatementKind.BRIEFING, english("Many"), Edition.in(Texts.EN))
                .body(body)
                .build();
        List<String> ids = page(statement).select("[id]").eachAttr("id");
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(ids.size() > 2_000, ids.size() + " anchors");
    }

    @Test
    void whateverAModelTakesForTextIsValidXml() throws Exception {
        var text = new StringBuilder("all:");
        IntStream.rangeClosed(0, 0x3000).filter(HostileInputTest::isTaken).forEach(text::appendCodePoint);
        Statement statement = statement("letters", text.toString());
        var xml = new StringBuilder();
        StatementMarkup.xhtml().citable().write(statement, List.of(Texts.EN), Layout.SINGLE, xml);
        String found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml.toString())))
                .getElementsByTagName("p")
                .item(0)
                .getTextContent();
        assertEquals(text.toString().replace("\n", ""), found, "line feeds are elements");
    }

    @Test
    void reversedDirectionsAreIsolated() throws IOException {
        Document page = page(statement("bidi", "\u202Edesrever"));
        assertEquals(1, page.select("p.version:containsOwn(desrever)").size(), "a paragraph ends what it began");
        assertTrue(page.select("style").html().contains(".version,.foreign{unicode-bidi:isolate}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "javascript:%0Aalert(1)",
                "data:text/html,%3Cscript%3E",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "https://user:secret@example.org/"
            })
    void addressesThatDoHarmAreWordsWithAFinding(String address) throws IOException {
        Inline link = new Inline.Link(URI.create(address), List.of(new Inline.Text("the words")));
        var out = new StringBuilder();
        var findings = StatementMarkup.html()
                .write(statement("link", new Paragraph(List.of(link))), List.of(Texts.EN), Layout.SINGLE, out);
        assertEquals(1, findings.of("render.link-dropped").size());
        assertTrue(Jsoup.parse(out.toString()).select("p a").isEmpty());
        assertTrue(out.toString().contains("the words"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<style><!--</style><img src=x onerror=alert(1)>-->",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<math><mi><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<template><script>alert(1)</script></template>",
                "${7*7}",
                "<#assign x=1>${x}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}"
            })
    void markupAndTemplatesInTextAreText(String text) throws IOException {
        Document page = page(statement("text", text));
        assertEquals(text, page.select(".passage p").text());
        assertTrue(page.select("noscript, style:not(head style), svg, math, template, img, .passage script")
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"/etc/passwd\">",
                "a { content: ${\"freemarker.template.utility.Execute\"?new()(\"id\")} }",
                "a { content: #{x?api} } ",
                "</style><script>alert(1)</script>",
                "<!-- a -->",
                "@import 'https://example.org/x.css';",
                "a { } \u0000"
            })
    void aStyleSheetThatHoldsMoreThanStyleIsRefused(String style) {
        var refusal = assertThrows(
                IOException.class,
                () -> Sites.render(RenderRequest.of(Publication.of(Texts.conference()))
                        .option(HtmlRenderer.STYLE, "house.css")
                        .resources(name -> Optional.of(style.getBytes(StandardCharsets.UTF_8)))
                        .build()));
        assertTrue(refusal.getMessage().contains("\"house.css\" holds more than style"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("in line 1"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#14315c;}", "#ffffff", "#gggggg", "url(x)"})
    void aColourThatIsNoneOrCannotBeReadIsRefused(String colour) {
        assertThrows(
                IllegalArgumentException.class,
                () -> Sites.render(RenderRequest.of(Publication.of(Texts.conference()))
                        .option("accent", colour)
                        .build()));
        assertThrows(
                IllegalArgumentException.class,
                () -> Sites.render(RenderRequest.of(Publication.of(Texts.conference()))
                        .option(HtmlRenderer.ACCENT, colour)
                        .build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"serif;}*{color:red", "x{", "\"open", "url(x)", "</style>"})
    void aFontThatIsMoreThanNamesIsRefused(String font) {
        assertThrows(
                IllegalArgumentException.class,
                () -> Sites.render(RenderRequest.of(Publication.of(Texts.conference()))
                        .option(HtmlRenderer.FONT, font)
                        .build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///srv",
                "//example.org",
                "press",
                "https://a:b@example.org/",
                "https://x/?q"
            })
    void anAddressThatIsNoneOfASiteIsRefused(String address) {
        assertThrows(
                IllegalArgumentException.class,
                () -> Sites.render(RenderRequest.of(Publication.of(Texts.conference()))
                        .option("address", address)
                        .build()));
    }

    @Test
    void aLanguageIsNeverAPath(@TempDir Path folder) throws IOException {
        assertThrows(RuntimeException.class, () -> new Locale.Builder().setLanguageTag("/../../x"));
        Path target = folder.resolve("site");
        RenderRequest request = RenderRequest.of(Publication.of(Texts.conference()))
                .languages(Texts.EN, Locale.of("/../../x"))
                .build();
        new HtmlRenderer().render(request, RenderTarget.toDirectory(target));
        try (var files = Files.walk(folder)) {
            assertTrue(files.allMatch(file -> file.equals(folder) || file.startsWith(target)));
        }
    }

    @Test
    void picturesAreAskedOfTheResourcesAlone() throws IOException {
        var asked = new ArrayList<String>();
        RenderReport report = new HtmlRenderer()
                .render(
                        RenderRequest.of(Publication.of(Texts.conference()))
                                .resources(name -> {
                                    asked.add(name);
                                    return Optional.empty();
                                })
                                .build(),
                        RenderTarget.inMemory());
        assertEquals(List.of("talks.jpg"), asked);
        assertFalse(report.findings().of("render.picture-missing").isEmpty());
        for (String source : List.of("https://example.org/x.png", "file:///etc/passwd", "../x.png", "//host/x.png")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Figure(Optional.of(source), Optional.empty(), Optional.empty()));
        }
    }

    @Test
    void namesThatDifferOnlyToSomeSystemsAreKeptApart() throws IOException {
        List<Statement> statements = List.of(
                statement("con", "a"),
                statement("index", "a"),
                statement("mission", "a"),
                statement("dates", "a"),
                statement("a".repeat(100), "a"));
        Map<String, byte[]> site =
                Sites.render(RenderRequest.of(publication(statements)).build());
        List<String> names = site.keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        assertEquals(names.size(), new HashSet<>(names).size());
        assertTrue(site.keySet().containsAll(List.of("con_.html", "index_.html", "mission_.html", "dates_.html")));
    }

    @Test
    void aLinkWhereTheSiteShouldGoIsNotFollowed(@TempDir Path folder) throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(folder.resolve("site"), elsewhere);
        assertThrows(
                IOException.class,
                () -> new HtmlRenderer()
                        .render(
                                RenderRequest.of(Publication.of(Texts.conference()))
                                        .build(),
                                RenderTarget.toDirectory(link)));
        try (var files = Files.list(elsewhere)) {
            assertEquals(0, files.count());
        }
    }

    private static String colliding(int number) {
        var id = new StringBuilder();
        for (int bit = 0; bit < 6; bit++) {
            id.append((number & (1 << bit)) == 0 ? "an" : "c0");
        }
        return id.toString();
    }

    private static boolean isTaken(int codePoint) {
        boolean control = codePoint < ' ' && codePoint != '\t' && codePoint != '\n';
        return !control;
    }

    private static Document page(Statement statement) throws IOException {
        Map<String, byte[]> site =
                Sites.render(RenderRequest.of(Publication.of(statement)).build());
        return Jsoup.parse(new String(site.get(statement.id() + ".html"), StandardCharsets.UTF_8));
    }

    private static Publication publication(List<Statement> statements) {
        return new Publication("hostile", english("Hostile"), Optional.empty(), StatementSource.of(statements));
    }

    private static Localized<String> english(String words) {
        return Localized.of(Texts.EN, words);
    }

    private static Statement statement(String id, String text) {
        return statement(id, Paragraph.of(text));
    }

    private static Statement statement(String id, Paragraph paragraph) {
        Passage passage = Passage.of("p1", Texts.EN, paragraph);
        return Statement.builder(id, StatementKind.STATEMENT, english("Title"), Edition.in(Texts.EN))
                .body(List.of(new Part.Remarks(Turn.of("t1", List.of(passage)))))
                .build();
    }
}
