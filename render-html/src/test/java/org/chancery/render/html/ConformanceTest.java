package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.chancery.core.model.Publication;
import org.chancery.core.render.InMemoryTarget;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What the Nu checker says of the pages. */
class ConformanceTest {
    /**
     * It knows neither that a policy can let in a style by its hash, nor that data are no script that runs, nor from where
     * a page without address comes.
     */
    private static final Pattern FALSE_POSITIVE = Pattern.compile(
            "[^ ]+ info warning: (Inline style violates Content Security Policy \\(meta tag\\): blocked by “style-src”"
                    + " directive \\(missing “‘unsafe-inline’” or nonce/hash\\)\\."
                    + "|Inline script violates Content Security Policy \\(meta tag\\): blocked by “script-src” directive"
                    + " \\(missing “‘unsafe-inline’” or nonce/hash\\)\\."
                    + "|Resource violates Content Security Policy \\(meta tag\\): image “(\\.\\./)*pictures/[0-9a-f]+\\.png”"
                    + " blocked by “img-src” directive\\.)");

    private final EmbeddedValidator checker = new EmbeddedValidator();

    @Test
    void everyPageOfEveryLayoutHasNeitherErrorsNorWarnings() throws IOException, SAXException {
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        checker.setNoLangDetect(true); // it takes hostile text for Maltese
        var faults = new ArrayList<String>();
        for (Publication publication : publications()) {
            for (Layout layout : new HtmlRenderer().layouts()) {
                for (Map.Entry<String, byte[]> page : pages(publication, layout).entrySet()) {
                    check(page.getValue())
                            .forEach(fault ->
                                    faults.add(publication.id() + " " + layout.id() + " " + page.getKey() + fault));
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private static List<Publication> publications() {
        return List.of(
                SamplePublications.empty(),
                SamplePublications.everyPart(),
                SamplePublications.mixedLanguages(),
                SamplePublications.hostileText(),
                Publication.of(Texts.conference()));
    }

    private static Map<String, byte[]> pages(Publication publication, Layout layout) throws IOException {
        InMemoryTarget target = RenderTarget.inMemory();
        new HtmlRenderer()
                .render(
                        RenderRequest.of(publication)
                                .layout(layout)
                                .resources(SamplePublications.resources())
                                .build(),
                        target);
        var pages = new TreeMap<>(target.files());
        boolean first = layout == new HtmlRenderer().layouts().getFirst(); // lists are the same in the others
        pages.keySet().removeIf(name -> !name.endsWith(".html"));
        pages.values().removeIf(page -> !first && !new String(page, StandardCharsets.UTF_8).contains("<article"));
        return pages;
    }

    private List<String> check(byte[] page) throws IOException, SAXException {
        return checker.validate(new ByteArrayInputStream(page))
                .lines()
                .filter(line -> !line.isBlank() && !FALSE_POSITIVE.matcher(line).matches())
                .toList();
    }
}
