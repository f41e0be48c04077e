package org.chancery.render.html.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Labels;
import org.chancery.core.render.Layout;
import org.chancery.render.html.StatementMarkup.Pictures;
import org.chancery.render.html.internal.view.Article;
import org.chancery.render.html.internal.view.Item;
import org.chancery.render.html.internal.view.Language;
import org.chancery.render.html.internal.view.Row;
import org.chancery.render.html.internal.view.Run;
import org.chancery.render.html.internal.view.Version;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.Test;

/** A stencil saves work; nobody may see that it is there. */
class StencilsTest {
    private final Templates templates = new Templates(HTMLOutputFormat.INSTANCE, false);

    @Test
    void whatIsFilledIsWhatTheTemplateWouldHaveWritten() throws IOException {
        for (Publication publication : List.of(SamplePublications.everyPart(), SamplePublications.hostileText())) {
            try (Stream<Statement> statements = publication.statements().open()) {
                for (Statement statement : statements.toList()) {
                    assertSameMarkup(article(statement));
                }
            }
        }
    }

    @Test
    void wordsAreEscapedInTheGapsToo() throws IOException {
        String markup = write(row("a", "\"'<b>&", words("<script>alert(1)</script>")));
        assertTrue(markup.contains("aria-label=\"&quot;&#39;&lt;b&gt;&amp;\""), markup);
        assertTrue(markup.contains(">&lt;script&gt;alert(1)&lt;/script&gt;</p>"), markup);
    }

    @Test
    void charactersForPrivateUseInTheTextAreNoGaps() throws IOException {
        String text = "\uE000 \uE001 \uE002 \uF8FF";
        write(row("a", "", words("the first of this shape")));
        assertTrue(write(row("b", "", words(text))).contains(">" + text + "</p>"));
        assertTrue(write(row("b", "called", words(text))).contains(">" + text + "</p>"));
    }

    @Test
    void aPieceOfOneKindIsNotFilledIntoTheGapOfAnother() throws IOException {
        String inserted = write(row("a", "", Run.of("insertion", List.of(Run.text("added")))));
        String aside = write(row("a", "", Run.of("aside", List.of(Run.text("laughter")))));
        assertTrue(inserted.contains("<ins class=\"insertion\">added</ins>"), inserted);
        assertTrue(aside.contains("<i class=\"aside\">laughter</i>"), aside);
    }

    @Test
    void thousandsOfShapesAndPiecesAreWrittenLikeFew() throws IOException {
        for (int i = 0; i < 1_200; i++) {
            String tag = "x-" + i;
            String markup = write(new Row("a", "", List.of(), List.of(version(tag, List.of(words("word " + i))))));
            assertTrue(markup.contains("lang=\"" + tag + "\">word " + i + "</p>"), markup);
        }
        List<Run> pieces = new ArrayList<>();
        for (int i = 0; i < 7_000; i++) {
            pieces.add(words("piece " + i + ", "));
        }
        String markup = write(new Row("a", "", List.of(), List.of(version("en", pieces))));
        assertTrue(markup.contains("piece 0, piece 1, ") && markup.contains("piece 6999, </p>"));
    }

    private void assertSameMarkup(Article article) throws IOException {
        for (var format : List.of(HTMLOutputFormat.INSTANCE, XHTMLOutputFormat.INSTANCE)) {
            Templates filled = new Templates(format, false);
            Templates written = new Templates(format, false);
            written.configuration().setSharedVariable("stencil", alwaysWritten());
            assertEquals(write(written, article), write(filled, article));
            assertEquals(write(written, article), write(filled, article), "a second time, from what was kept");
        }
    }

    private static TemplateDirectiveModel alwaysWritten() {
        return (environment, parameters, loop, body) -> {
            loop[0] = (TemplateModel) parameters.get("of");
            body.render(environment.getOut());
        };
    }

    private static Article article(Statement statement) throws IOException {
        List<Locale> languages = List.copyOf(statement.languages());
        Layout layout = languages.size() == 1 ? Layout.SINGLE : Layout.SEQUENTIAL;
        Wording wording = new Wording("test", Labels.standard(), languages);
        return new ArticleViews(statement, languages, layout, Pictures.none(), true).article(wording);
    }

    private static String write(Templates templates, Article article) throws IOException {
        StringBuilder out = new StringBuilder();
        templates.write("statement.ftl", Map.of("article", article), out);
        return out.toString();
    }

    private String write(Row row) throws IOException {
        Article.Body body = new Article.Body(Language.SAME, List.of(new Item.Note("narrative", List.of(row))));
        Article article =
                new Article("a", "single", Language.SAME, List.of(), List.of(), List.of(), List.of(body), List.of());
        return write(templates, article);
    }

    private static Row row(String id, String link, Run... pieces) {
        return new Row(id, link, List.of(), List.of(version("en", List.of(pieces))));
    }

    private static Version version(String tag, List<Run> pieces) {
        return new Version(new Language(tag, ""), List.of(new Version.Paragraph("", pieces)), List.of());
    }

    private static Run words(String words) {
        return Run.text(words);
    }
}
