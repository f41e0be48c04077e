package org.chancery.render.pdf.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HyphensTest {
    @TempDir
    Path folder;

    @Test
    void patternsOfTheUsersPartWordsOfALanguageThatHasNoneOfOurs() throws IOException {
        put("de.xml", "<patterns>fer1ry fähr1ver 2r3verk</patterns>");

        assertEquals(Optional.empty(), new Hyphens(Optional.empty()).of(Locale.GERMAN));
        assertEquals("fähr-verkehr", parted(Locale.GERMAN, "fährverkehr"));
    }

    @Test
    void patternsOfTheUsersComeBeforeOurs() throws IOException {
        assertEquals("ferry", parted(Locale.ENGLISH, "ferry"));

        put("en.xml", "<patterns>fe1rry</patterns>");

        assertEquals("fe-rry", parted(Locale.ENGLISH, "ferry"));
    }

    @Test
    void thoseOfACountryComeBeforeThoseOfTheLanguage() throws IOException {
        put("pt.xml", "<patterns>ba1lsa</patterns>");
        put("pt-BR.xml", "<patterns>bal1sa</patterns>");

        assertEquals("bal-sa", parted(Locale.of("pt", "BR"), "balsa"));
        assertEquals("ba-lsa", parted(Locale.of("pt", "PT"), "balsa"));
    }

    @Test
    void exceptionsAreKeptAndCommentsAreNoPatterns() throws IOException {
        put(
                "de.xml",
                "<!-- <patterns>b1rücke</patterns> --><patterns>brü1cke</patterns>"
                        + "<exceptions>fäh-re</exceptions>");

        assertEquals("brü-cke", parted(Locale.GERMAN, "brücke"));
        assertEquals("fäh-re", parted(Locale.GERMAN, "fähre"));
    }

    @Test
    void noPatternPartsLessThanTheFileAllows() throws IOException {
        put("de.xml", "<hyphen-min before=\"3\" after=\"4\"/><patterns>f1ä1h1r1b1o1o1t1e</patterns>");

        assertEquals("fäh-r-b-oote", parted(Locale.GERMAN, "fährboote"));
    }

    private void put(String name, String content) throws IOException {
        Files.writeString(
                folder.resolve(name), "<?xml version=\"1.0\"?><hyphenation-info>" + content + "</hyphenation-info>");
    }

    private String parted(Locale language, String word) {
        Optional<Patterns> patterns = new Hyphens(Optional.of(folder)).of(language);
        assertTrue(patterns.isPresent(), "no patterns of " + language);
        boolean[] ends = new boolean[word.length()];
        patterns.get().mark(word.toCharArray(), ends);
        var parted = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            parted.append(word.charAt(i)).append(ends[i] ? "-" : "");
        }
        return parted.toString();
    }
}
