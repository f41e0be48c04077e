package org.chancery.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.core.model.Publication;
import org.chancery.core.render.InMemoryTarget;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sample, in each language and in every layout, keeps both standards. */
class ConformanceTest {
    @TestFactory
    Stream<DynamicTest> everyBriefIsAccessibleAndLasts() {
        return SamplePublications.all().stream().flatMap(ConformanceTest::tests);
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
                name, () -> Conformance.assertConforms(pdf(publication, languages, layout), name));
    }

    private static byte[] pdf(Publication publication, List<Locale> languages, Layout layout) throws IOException {
        InMemoryTarget target = RenderTarget.inMemory();
        new PdfRenderer()
                .render(
                        RenderRequest.of(publication)
                                .languages(languages)
                                .layout(layout)
                                .resources(SamplePublications.resources())
                                .build(),
                        target);
        return target.files().values().iterator().next();
    }
}
