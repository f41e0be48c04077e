package org.chancery.core.transcript.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.chancery.core.internal.language.WordFile;

/** Writes the first words of a text in the letters a-z, digits and hyphens. */
public final class Slug {
    private static final Map<String, String> LETTERS =
            Map.copyOf(WordFile.read(Slug.class, "transliteration.properties"));
    private static final int LONGEST_SAMPLE = 200;

    private Slug() {}

    /**
     * The first words of a text, as many as fit, and at most so many; for a text without letters that could be written
     * so, a number that depends on the text alone.
     */
    public static String of(String text, int mostWords, int mostCharacters) {
        String sample = text.substring(0, Math.min(text.length(), LONGEST_SAMPLE));
        var slug = new StringBuilder();
        int words = 0;
        for (String word : latin(sample).split("-+")) {
            if (!word.isEmpty() && words < mostWords && slug.length() + word.length() < mostCharacters) {
                slug.append(slug.isEmpty() ? "" : "-").append(word);
                words++;
            } else if (!word.isEmpty()) {
                break;
            }
        }
        return slug.isEmpty() ? Integer.toHexString(text.hashCode()) : slug.toString();
    }

    private static String latin(String text) {
        String decomposed = Normalizer.normalize(composed(text), Normalizer.Form.NFD);
        var latin = new StringBuilder();
        decomposed.codePoints().forEach(c -> latin.append(latin(c)));
        return latin.toString();
    }

    private static String composed(String text) {
        var replaced = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> replaced.append(LETTERS.getOrDefault(Character.toString(c), Character.toString(c))));
        return replaced.toString();
    }

    private static String latin(int c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            return Character.toString(c);
        }
        boolean inWord = Character.getType(c) == Character.NON_SPACING_MARK || c == '’' || c == '\'';
        return inWord ? "" : "-";
    }
}
