package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.core.model.Publication;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sample, in each language and in every layout, keeps both standards. */
class ConformanceTest {
    @TestFactory
    Stream<DynamicTest> everyBriefIsAccessibleAndLasts() {
        return SamplePublications.all().stream().flatMap(ConformanceTest::tests);
    }

    @Test
    void anotherFontStandsInForSignsThatTheTextFontLacks() throws Exception {
        String words = "A ticket costs 1,500 \u20BD for the 84\u2011km passage.";

        byte[] brief = Briefs.pdf(RenderRequest.of(Briefs.saying(words)));

        assertTrue(TaggedText.outline(brief).contains(words));
        Conformance.assertConforms(brief, words);
    }

    @Test
    void theLettersOfEuropeArePrintedBesideTheCommonOnes() throws Exception {
        String words = "The mayors of Ærøskøbing, Čáslav, Şile, Πάτρα and Чернівці met.";

        byte[] brief = Briefs.pdf(RenderRequest.of(Briefs.saying("They met.", words)));

        assertTrue(TaggedText.outline(brief).contains(words), TaggedText.outline(brief));
        Conformance.assertConforms(brief, words);
    }

    @TestFactory
    Stream<DynamicTest> everyOptionKeepsBothStandards() {
        return Stream.of(
                        "page=letter",
                        "duplex=true",
                        "large-print=true",
                        "justified=false",
                        "numbers=false",
                        "address=https://saintaveril.tervania.example/news/12")
                .map(setting -> DynamicTest.dynamicTest(setting, () -> {
                    String[] parts = setting.split("=", 2);
                    Conformance.assertConforms(
                            Briefs.pdf(RenderRequest.of(SamplePublications.everyPart())
                                    .option(parts[0], parts[1])),
                            setting);
                }));
    }

    private static Stream<DynamicTest> tests(Publication publication) {
        var tests = new ArrayList<DynamicTest>();
        List<Locale> all = List.copyOf(publication.languages());
        for (Locale language : all) {
            tests.add(test(publication, List.of(language), Layout.SIDE_BY_SIDE));
        }
        if (all.size() > 1) {
            new PdfRenderer().layouts().forEach(layout -> tests.add(test(publication, all, layout)));
        }
        return tests.stream();
    }

    private static DynamicTest test(Publication publication, List<Locale> languages, Layout layout) {
        String name = publication.id() + " " + languages + " " + layout.id();
        return DynamicTest.dynamicTest(
                name,
                () -> Conformance.assertConforms(
                        Briefs.pdf(RenderRequest.of(publication)
                                .languages(languages)
                                .layout(layout)),
                        name));
    }
}
