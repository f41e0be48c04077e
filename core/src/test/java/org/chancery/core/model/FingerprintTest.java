package org.chancery.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    /** {@code printf 'Café «déjà vu» [sic] (Смех.)\nВторой абзац 😀' | sha256sum}. */
    private static final String KNOWN = "52a2cbf30bde6506fd92a7acfd65654599f1e647bf805d4c2a54a4984510cdc3";

    @Test
    void aFingerprintIsTheSha256OfTheParagraphsAsPrintedAndNormalised() {
        Paragraph first = new Paragraph(List.of(
                new Inline.Text("  Cafe\u0301\u00A0"),
                new Inline.Emphasis(List.of(new Inline.Text("«de\u0301ja\u0300\t\n vu» "))),
                new Inline.Insertion("sic"),
                new Inline.Text(" "),
                new Inline.Aside("Смех.")));
        Paragraph second = Paragraph.of("Второй\u2003абзац 😀\u00A0");

        assertEquals(KNOWN, Fingerprint.of(statement("T", first, second), Locale.FRENCH));
    }

    @Test
    void onlyTheBodyCounts() {
        Paragraph words = Paragraph.of("Words");
        assertEquals(
                Fingerprint.of(statement("One title", words), Locale.FRENCH),
                Fingerprint.of(statement("Another", words), Locale.FRENCH));
    }

    @Test
    void everyWordAndEveryParagraphCounts() {
        String two = Fingerprint.of(statement("T", Paragraph.of("a"), Paragraph.of("b")), Locale.FRENCH);
        assertNotEquals(two, Fingerprint.of(statement("T", Paragraph.of("a b")), Locale.FRENCH));
        assertNotEquals(two, Fingerprint.of(statement("T", Paragraph.of("b"), Paragraph.of("a")), Locale.FRENCH));
    }

    @Test
    void aLanguageWithoutWordsHasTheFingerprintOfNothing() {
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                Fingerprint.of(statement("T", Paragraph.of("a")), Locale.GERMAN));
    }

    private static Statement statement(String title, Paragraph... paragraphs) {
        Passage passage =
                new Passage(List.of("p1"), Localized.of(Locale.FRENCH, new Passage.Present(List.of(paragraphs))));
        return Statement.builder(
                        "a", StatementKind.REMARKS, Localized.of(Locale.FRENCH, title), Edition.in(Locale.FRENCH))
                .body(List.of(new Part.Remarks(Turn.of("t1", List.of(passage)))))
                .build();
    }
}
