package org.chancery.core.transcript.dialect;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words to be found in a text, whatever their case, the white space between them and the punctuation around them.
 *
 * <p>Written as the words themselves; a word that ends in {@code *} stands for all that begin with it, one that begins
 * with {@code *} for all that end with it, a lone {@code *} for any one word.
 *
 * @param printed as written
 * @param words its words in lower case, in normalisation form C and without the punctuation around them
 */
public record Phrase(String printed, List<String> words) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Copies the list. */
    public Phrase {
        words = List.copyOf(words);
    }

    /**
     * {@return the phrase that is written like this}
     *
     * @throws IllegalArgumentException when there is no word in it
     */
    public static Phrase valueOf(String printed) {
        List<String> words = SPACE.splitAsStream(
                        printed.toLowerCase(Locale.ROOT).strip())
                .map(Phrase::withoutPunctuation)
                .filter(word -> word.equals("*") || word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A phrase has no words: \"" + printed + "\"");
        }
        return new Phrase(printed, words);
    }

    private static String withoutPunctuation(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !isOfWord(word.codePointAt(from))) {
            from++;
        }
        while (to > from && !isOfWord(word.codePointBefore(to))) {
            to--;
        }
        return Normalizer.normalize(word.substring(from, to), Normalizer.Form.NFC);
    }

    private static boolean isOfWord(int c) {
        return c == '*' || Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** {@return it as written} */
    @Override
    public String toString() {
        return printed;
    }
}
