package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Translation;
import org.chancery.core.model.Turn;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arabic beside English: read as it was written, painted as it is read. */
class RightToLeftTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final String SAID =
            "جرت المحادثات في عام 2017 بين وزارة الخارجية (MFA) رقم +1 (876) 924-1048 و«ليندوريا»."
                    + " وقد اتفق الجانبان على إعادة فتح خط العبّارات بين الميناءين في الأول من يوليو.";
    private static final String TRANSLATED = "The talks took place in 2017 at the Foreign Ministry (MFA).";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"SIDE_BY_SIDE", "SEQUENTIAL", "INTERLEAVED", "FACING_PAGES"})
    void everyWordIsThereInOrderAndBothStandardsAreKept(Layout layout) throws Exception {
        byte[] brief = Briefs.pdf(RenderRequest.of(publication()).layout(layout));
        Path file = Files.write(folder.resolve("brief.pdf"), brief);
        assertTrue(TaggedText.in(file, ARABIC).contains(SAID), TaggedText.in(file, ARABIC));
        assertTrue(TaggedText.in(file, Locale.ENGLISH).contains(TRANSLATED));
        Conformance.assertConforms(brief, layout.id());
    }

    @Test
    void aTelephoneNumberIsPaintedFromLeftToRight() throws IOException {
        var positions = new ArrayList<TextPosition>();
        try (PDDocument document = Loader.loadPDF(Briefs.pdf(RenderRequest.of(publication())))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    positions.add(position);
                }
            }.getText(document);
        }
        String painted = positions.stream()
                .sorted(Comparator.comparing(TextPosition::getYDirAdj).thenComparing(TextPosition::getXDirAdj))
                .map(TextPosition::getUnicode)
                .filter(sign -> !sign.isBlank())
                .collect(Collectors.joining());
        assertTrue(painted.contains("+1(876)924-1048"), painted);
    }

    private static Publication publication() {
        Passage passage = new Passage(
                List.of("p1"),
                Localized.<Passage.Content>of(
                        ARABIC,
                        Passage.Present.of(Paragraph.of(SAID)),
                        Locale.ENGLISH,
                        Passage.Present.of(Paragraph.of(TRANSLATED))));
        Edition edition = Edition.in(Localized.of(ARABIC, Translation.unknown(), Locale.ENGLISH, Translation.unknown()))
                .build();
        return Publication.of(Statement.builder(
                        "talks",
                        StatementKind.REMARKS,
                        Localized.of(ARABIC, "تصريحات الوزير", Locale.ENGLISH, "Remarks"),
                        edition)
                .body(List.of(new Part.Remarks(Turn.of("t1", List.of(passage)))))
                .build());
    }
}
