package org.chancery.render.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.chancery.core.model.Part;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.chancery.testkit.SamplePublications;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the parts of a statement are is said in the words that reading programs know. */
class EpubSemanticsTest {
    @ParameterizedTest
    @EnumSource(names = {"INTERLEAVED", "SEQUENTIAL"})
    void everyPartThatHasAWordInTheVocabularyIsCalledByIt(Layout layout) throws IOException {
        Publication publication = SamplePublications.everyPart();
        Statement statement = publication.statements().open().findFirst().orElseThrow();
        Document page = Samples.render(
                        RenderRequest.of(publication).layout(layout).resources(SamplePublications.resources()))
                .read()
                .document("statement-" + statement.id() + ".xhtml");
        int bodies = page.select(".statement-body").size();
        assertEquals(
                bodies * statement.exchanges().size(),
                page.select("section[epub:type=qna][role=doc-qna]").size());
        assertEquals(
                1,
                page.select("body[epub:type=bodymatter] > section[epub:type=chapter][role=doc-chapter]")
                        .size());
        assertEquals(
                bodies * notes(statement, Part.Narrative.Kind.EDITORS_NOTE),
                page.select(".editors-note[epub:type=notice][role=doc-notice]").size());
        assertEquals(
                bodies * notes(statement, Part.Narrative.Kind.STAGE_DIRECTION),
                page.select(".stage-direction[role=note]").size());
        assertFalse(page.select("ins.insertion").isEmpty());
        assertEquals(
                statement.languages().size(),
                page.select(".about > section[epub:type=colophon][role=doc-colophon]")
                        .size());
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERLEAVED", "SEQUENTIAL"})
    void everyTurnIsAGroupNamedByItsSpeaker(Layout layout) throws IOException {
        Document page = Samples.render(
                        RenderRequest.of(SamplePublications.twoLanguages()).layout(layout))
                .read()
                .document("statement-news-conference.xhtml");
        assertFalse(page.select(".question[role=group]").isEmpty());
        assertFalse(page.select(".answer[role=group]").isEmpty());
        for (Element turn : page.select("[role=group]")) {
            Element name = page.getElementById(turn.attr("aria-labelledby"));
            assertTrue(name != null && name.hasClass("speaker") && turn.equals(name.parent()), turn.id());
        }
    }

    private static long notes(Statement statement, Part.Narrative.Kind kind) {
        return statement.body().stream()
                        .filter(part -> part instanceof Part.Narrative note && note.kind() == kind)
                        .count()
                + statement.exchanges().stream()
                        .flatMap(exchange -> exchange.replies().stream())
                        .filter(part -> part instanceof Part.Narrative note && note.kind() == kind)
                        .count();
    }
}
