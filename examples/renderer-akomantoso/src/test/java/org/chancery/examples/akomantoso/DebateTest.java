package org.chancery.examples.akomantoso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.core.model.Publication;
import org.chancery.core.render.InMemoryTarget;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderers;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DebateTest {
    @Test
    void itIsFoundAmongTheInstalled() {
        assertEquals(
                AkomaNtosoRenderer.class,
                Renderers.installed().get("akomantoso").getClass());
    }

    static Stream<Publication> everyDocumentIsValid() {
        return SamplePublications.all().stream();
    }

    @ParameterizedTest
    @MethodSource
    void everyDocumentIsValid(Publication publication) throws IOException {
        for (byte[] document : render(publication).values()) {
            Debates.validate(Debates.parse(document));
        }
    }

    @Test
    void aDocumentThatIsNotValidIsTold() throws IOException {
        String valid = text(SamplePublications.oneLanguage(), "in-english.en-GB.xml");
        String noAuthor = valid.replaceFirst("<FRBRauthor[^>]*>", "");
        assertThrows(
                IOException.class, () -> Debates.validate(Debates.parse(noAuthor.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void eachLanguageIsADocument() throws IOException {
        assertEquals(
                List.of("news-conference.ru.xml", "news-conference.en-GB.xml"),
                List.copyOf(render(SamplePublications.twoLanguages()).keySet()));
    }

    @Test
    void aTranslationPointsToTheExpressionItIsMadeFrom() throws IOException {
        Document original = document(SamplePublications.twoLanguages(), "news-conference.ru.xml");
        Document translation = document(SamplePublications.twoLanguages(), "news-conference.en-GB.xml");

        Element link = one(translation, "FRBRtranslation");
        assertEquals("rus", link.getAttribute("fromLanguage"));
        assertEquals("true", link.getAttribute("authoritative"));
        assertEquals(expression(original), link.getAttribute("href"));
        assertEquals("/akn/xa/debate/2025-05-14/news-conference/rus@2025-05-14", expression(original));
        assertEquals(0, original.getElementsByTagNameNS("*", "FRBRtranslation").getLength());
    }

    @Test
    void questionsAnswersAndSpeechesAreToldApart() throws IOException {
        Document debate = document(SamplePublications.everyPart(), "every-part.en-GB.xml");
        assertEquals(2, debate.getElementsByTagNameNS("*", "question").getLength());
        assertEquals(4, debate.getElementsByTagNameNS("*", "answer").getLength());
        assertEquals("[countries]", one(debate, "ins").getTextContent());
        assertEquals("(Laughter.)", one(debate, "remark").getTextContent());
        assertEquals("(The minister steps closer.)", one(debate, "narrative").getTextContent());
    }

    @Test
    void whoeverSpeaksIsAmongTheReferences() throws IOException {
        for (Document debate : List.of(
                document(SamplePublications.everyPart(), "every-part.en-GB.xml"),
                document(SamplePublications.oneLanguage(), "in-english.en-GB.xml"))) {
            Set<String> known = new HashSet<>();
            for (String kind : List.of("TLCPerson", "TLCOrganization")) {
                all(debate, kind).forEach(reference -> known.add("#" + reference.getAttribute("eId")));
            }
            List<Element> speeches = all(debate, "speech");
            assertFalse(speeches.isEmpty());
            assertTrue(speeches.stream().allMatch(speech -> known.contains(speech.getAttribute("by"))));
        }
    }

    @Test
    void thePublisherSpeaksInAPressRelease() throws IOException {
        Document debate = document(SamplePublications.oneLanguage(), "in-english.en-GB.xml");
        assertEquals("#publisher", one(debate, "speech").getAttribute("by"));
    }

    @Test
    void aStatementWithoutAPublisherHasACountryThatNoneHas() throws IOException {
        Document debate = document(SamplePublications.oneLanguage(), "in-english.en-GB.xml");
        assertEquals("zz", one(debate, "FRBRcountry").getAttribute("value"));
        assertFalse(
                text(SamplePublications.oneLanguage(), "in-english.en-GB.xml").contains("null"));
    }

    private static String expression(Document document) {
        Element expression = one(document, "FRBRExpression");
        return ((Element) expression.getElementsByTagNameNS("*", "FRBRuri").item(0)).getAttribute("value");
    }

    private static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Element one(Document document, String name) {
        return (Element) document.getElementsByTagNameNS("*", name).item(0);
    }

    private static Document document(Publication publication, String name) throws IOException {
        return Debates.parse(render(publication).get(name));
    }

    private static String text(Publication publication, String name) throws IOException {
        return new String(render(publication).get(name), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> render(Publication publication) throws IOException {
        InMemoryTarget target = RenderTarget.inMemory();
        new AkomaNtosoRenderer().render(RenderRequest.of(publication).build(), target);
        return target.files();
    }
}
