package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.LimitException;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Turn;
import org.chancery.core.render.Layout;
import org.chancery.testkit.SamplePublications;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class StatementMarkupTest {
    @Test
    void aSmallConferenceLooksAsExpected() throws IOException {
        Statement conference = Texts.conference();
        List<Locale> both = List.of(Texts.EN, Texts.RU);
        Golden.assertMatches("small-conference.side-by-side.html", html(conference, both, Layout.SIDE_BY_SIDE));
        Golden.assertMatches("small-conference.sequential.html", html(conference, both, Layout.SEQUENTIAL));
        Golden.assertMatches("small-conference.ru.xhtml", xhtml(conference, List.of(Texts.RU), Layout.SINGLE));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SINGLE", "FACING_PAGES"})
    void thePassagesOfALanguageAreItsWordsInOrderAndOnce(Layout layout) throws IOException {
        for (Statement statement : samples()) {
            List<Locale> languages = List.copyOf(statement.languages());
            Layout suitable = languages.size() == 1 ? Layout.SINGLE : layout;
            Element body = Jsoup.parse(html(statement, languages, suitable));
            for (Locale language : languages) {
                assertEquals(words(statement, language), words(body, language), statement.id() + " " + language);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SINGLE", "FACING_PAGES"})
    void everyIdStandsOnceAndEveryAnchorOfTheStatementIsThere(Layout layout) throws IOException {
        Statement conference = Texts.conference();
        List<String> ids = Jsoup.parse(html(conference, List.of(Texts.EN, Texts.RU), layout))
                .select("[id]")
                .eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids);
        Stream<String> anchors = Stream.concat(
                conference.turns().stream().map(Turn::id),
                conference.passages().stream().flatMap(passage -> passage.ids().stream()));
        assertTrue(ids.containsAll(anchors.toList()), ids.toString());
    }

    @Test
    void xhtmlIsWellFormedAndSaysTheSame() throws IOException, SAXException, ParserConfigurationException {
        for (Statement statement : samples()) {
            List<Locale> languages = List.copyOf(statement.languages());
            Layout layout = languages.size() == 1 ? Layout.SINGLE : Layout.INTERLEAVED;
            String xml = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xhtml(statement, languages, layout))))
                    .getDocumentElement()
                    .getTextContent();
            String text = Jsoup.parse(html(statement, languages, layout)).body().wholeText();
            assertEquals(text.replaceAll("\\s", ""), xml.replaceAll("\\s", "")); // line breaks are elements
        }
    }

    @Test
    void anAddressThatIsNotPrintedIsReported() throws IOException {
        List<Finding> dropped = StatementMarkup.html()
                .write(Texts.conference(), List.of(Texts.EN), Layout.SINGLE, new StringBuilder())
                .of("render.link-dropped");
        assertEquals(List.of("javascript:alert(1)"), dropped.getFirst().arguments());
        assertEquals(Optional.of("t1-p1"), dropped.getFirst().place().pointer());
    }

    @Test
    void aLabelThatIsMissingIsReportedAndPrintedInEnglish() throws IOException {
        Locale french = Locale.FRENCH;
        var out = new StringBuilder();
        List<Finding> missing = StatementMarkup.html()
                .write(Texts.inTwo(french, "Déclaration", "Statement"), List.of(french), Layout.SINGLE, out)
                .of("render.label-missing");
        assertTrue(missing.stream().anyMatch(finding -> finding.arguments().equals(List.of("kind.statement", "fr"))));
        Element kind = Jsoup.parse(out.toString()).select(".kind span").getFirst();
        assertEquals("en Statement", kind.attr("lang") + " " + kind.text());
    }

    @Test
    void aPictureIsShownWithItsSizeAndWhatItShows() throws IOException {
        var out = new StringBuilder();
        StatementMarkup.html()
                .pictures(source -> Optional.of(new StatementMarkup.Picture("../" + source, 640, 480)))
                .write(Texts.conference(), List.of(Texts.RU, Texts.EN), Layout.INTERLEAVED, out);
        Element picture = Jsoup.parse(out.toString()).select("figure img").getFirst();
        assertEquals(
                "../talks.jpg 640 480 Два министра ru",
                String.join(
                        " ",
                        List.of(
                                picture.attr("src"),
                                picture.attr("width"),
                                picture.attr("height"),
                                picture.attr("alt"),
                                picture.attr("lang"))));
        assertEquals(
                "Two ministers",
                Jsoup.parse(out.toString()).select("figure .unseen").text());
    }

    @Test
    void wordsNestedWithoutEndAreRefused() {
        Inline inline = new Inline.Text("deep");
        for (int i = 0; i < 1_000; i++) {
            inline = new Inline.Emphasis(List.of(inline));
        }
        Passage deep = Passage.of("p1", Texts.EN, new Paragraph(List.of(inline)));
        Statement statement = Statement.builder(
                        "deep", StatementKind.COMMENT, Localized.of(Texts.EN, "Deep"), Edition.in(Texts.EN))
                .body(List.of(new Part.Remarks(Turn.of("t1", List.of(deep)))))
                .build();
        LimitException refused =
                assertThrows(LimitException.class, () -> html(statement, List.of(Texts.EN), Layout.SINGLE));
        assertEquals(Optional.of("p1"), refused.place().pointer());
    }

    @Test
    void languagesAndLayoutsThatCannotBeAreRefused() {
        Statement conference = Texts.conference();
        List<Locale> both = List.of(Texts.EN, Texts.RU);
        assertRefused(() -> html(conference, List.of(), Layout.SINGLE));
        assertRefused(() -> html(conference, List.of(Locale.FRENCH), Layout.SINGLE));
        assertRefused(() -> html(conference, both, Layout.SINGLE));
        assertRefused(() -> html(conference, both, Layout.FACING_PAGES));
    }

    private static void assertRefused(Executable call) {
        assertThrows(IllegalArgumentException.class, call);
    }

    private static List<Statement> samples() {
        var samples = new ArrayList<Statement>();
        SamplePublications.all().forEach(publication -> {
            try (Stream<Statement> statements = publication.statements().open()) {
                statements.limit(3).forEach(samples::add);
            }
        });
        return samples;
    }

    private static List<String> words(Statement statement, Locale language) {
        return statement.passages().stream()
                .flatMap(passage -> passage.paragraphs(language).stream())
                .map(Paragraph::printed)
                .toList();
    }

    /** As the package promises: the versions of passages, without what the library supplies. */
    private static List<String> words(Element body, Locale language) {
        return body.select(".statement-body .passage[id] > .version[lang=" + language.toLanguageTag() + "]").stream()
                .flatMap(version -> version.is("p:not(.supplied)")
                        ? Stream.of(version)
                        : version.select("> p:not(.supplied), > .line").stream())
                .map(Element::wholeText)
                .collect(Collectors.toList());
    }

    private static String html(Statement statement, List<Locale> languages, Layout layout) throws IOException {
        var out = new StringBuilder();
        StatementMarkup.html().write(statement, languages, layout, out);
        return out.toString();
    }

    private static String xhtml(Statement statement, List<Locale> languages, Layout layout) throws IOException {
        var out = new StringBuilder();
        StatementMarkup.xhtml().write(statement, languages, layout, out);
        return out.toString();
    }
}
