package org.chancery.render.pdf.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.chancery.render.pdf.Golden;
import org.chancery.render.pdf.PageSize;
import org.chancery.render.pdf.internal.document.Chapters;
import org.chancery.render.pdf.internal.document.Extent;
import org.chancery.render.pdf.internal.document.Wording;
import org.chancery.render.pdf.internal.layout.FontSet;
import org.chancery.render.pdf.internal.layout.Glyphs;
import org.chancery.render.pdf.internal.layout.Hyphens;
import org.chancery.render.pdf.internal.layout.Looks;
import org.chancery.render.pdf.internal.layout.Press;
import org.chancery.render.pdf.internal.layout.Sheet;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisplayListTest {
    @ParameterizedTest
    @EnumSource(names = {"SIDE_BY_SIDE", "INTERLEAVED", "FACING_PAGES"})
    void everyWordHasItsPlace(Layout layout) throws IOException {
        Golden.assertGolden("uneven-" + layout.id() + ".txt", pages(SamplePublications.unevenPassages(), layout));
    }

    private static String pages(Publication publication, Layout layout) {
        RenderRequest request = RenderRequest.of(publication).build();
        PageSize paper = PageSize.A4;
        Sheet sheet = Sheet.of(paper.width(), paper.height(), layout == Layout.SIDE_BY_SIDE, false);
        Press press = new Press(
                sheet, new Glyphs(FontSet.standard(), false), new Looks(true, false), new Hyphens(Optional.empty()));
        Chapters chapters =
                new Chapters(request, layout, new Extent(true, Optional.empty()), new Wording(request.labels()));
        try (Stream<Statement> statements = publication.statements().open()) {
            statements.forEach(chapters::then);
        }
        return press.pages(chapters.last(), true).stream().map(Object::toString).collect(Collectors.joining("\f\n"));
    }
}
