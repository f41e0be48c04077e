package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    private final FileNames names = new FileNames();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "en/index.html",
                "META-INF/container.xml",
                "mimetype",
                "style_1.css",
                "Заявление 2025.html",
                "console.txt",
                "com10.txt",
                "a..b"
            })
    void anOrdinaryNameIsTakenAsItIs(String name) {
        assertEquals(name, names.claim(name));
    }

    @ParameterizedTest
    @MethodSource("dangerous")
    void aNameThatIsNotSafeOnEverySystemIsRefused(String name) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> names.claim(name));

        assertTrue(refusal.getMessage().contains(name), refusal.getMessage());
    }

    static String[] dangerous() {
        return new String[] {
            "",
            "/",
            "/etc/passwd",
            "..",
            "../../x",
            "a/../../x",
            "a//b",
            "a/",
            ".",
            "./a",
            ".hidden",
            "a\\b",
            "..\\x",
            "C:\\x",
            "c:x",
            "a:stream",
            "CON",
            "con",
            "nul.txt",
            "NUL .txt",
            "Aux.tar.gz",
            "en/com1",
            "COM¹.txt",
            "LPT9.html",
            "trailing.",
            "trailing ",
            "dir./a",
            " leading",
            "a\nb",
            "a\u0000b",
            "a\tb",
            "a*b",
            "a?b",
            "a\"b",
            "a<b",
            "a|b",
            "a%2Fb",
            "~root",
            "-\u202Egpj.exe",
            "\uD800",
            "x".repeat(300),
            "щ".repeat(101)
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"Index.html", "INDEX.HTML", "ｉndex.html", "index.html"})
    void namesThatSomeSystemTakesForOneAreNotTakenTwice(String other) {
        names.claim("index.html");

        assertThrows(IllegalArgumentException.class, () -> names.claim(other));
    }

    @Test
    void namesThatDifferOnlyInNormalisationFormAreNotTakenTwice() {
        names.claim("\u0439.html");

        assertThrows(IllegalArgumentException.class, () -> names.claim("\u0438\u0306.html"));
    }

    @Test
    void namesThatDifferOnlyInALetterWhoseCapitalIsTwoAreNotTakenTwice() {
        names.claim("straße.html");

        assertThrows(IllegalArgumentException.class, () -> names.claim("STRASSE.html"));
    }

    @Test
    void oneNameIsNotAFileAndAFolder() {
        names.claim("en/index.html");
        names.claim("ru");

        assertThrows(IllegalArgumentException.class, () -> names.claim("EN"));
        assertThrows(IllegalArgumentException.class, () -> names.claim("ru/index.html"));
    }

    @Test
    void aRefusedNameIsNotTaken() {
        names.claim("a");
        assertThrows(IllegalArgumentException.class, () -> names.claim("a/b/c"));

        assertEquals("a-b", names.claim("a-b"));
    }

    @Property
    void whateverIsTakenLeadsInside(
            @ForAll
                    @StringLength(max = 12)
                    @Chars({'.', '/', '\\', 'a', ' ', ':', '~', 'C', 'й'})
                    @CharRange(from = '\0', to = '\u0400')
                    String name) {
        String taken;
        try {
            taken = new FileNames().claim(name);
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().contains(name), e.getMessage());
            return;
        }
        Path root = Path.of("/output");
        Path file = root.resolve(taken).normalize();
        assertTrue(file.startsWith(root) && !file.equals(root), taken);
        assertFalse(taken.chars().anyMatch(c -> c < ' ' || "\\:*?\"<>|".indexOf(c) >= 0), taken);
    }
}
