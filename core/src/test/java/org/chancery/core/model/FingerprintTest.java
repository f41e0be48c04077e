package org.chancery.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    @Property
    void everyParagraphCountsAsNormalisedByTheBook(@ForAll("texts") String text) throws NoSuchAlgorithmException {
        String words = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip();
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        assertEquals(
                HexFormat.of().formatHex(sha256.digest(words.getBytes(StandardCharsets.UTF_8))),
                Fingerprint.of(statement("T", Paragraph.of(text)), Locale.FRENCH));
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("  ab.éЖжй«»—…№\u00A0\u2003\u3000\t\n\u0301\u0306\u212B\u2126")
                .ofMaxLength(12)
                .map(text -> "x" + text);
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
