package org.chancery.core.transcript.dialect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Words to be found in a text, whatever their case, the white space between them and the punctuation around them.
 *
 * <p>Written as the words themselves; a word that ends in {@code *} stands for all that begin with it, a lone {@code *}
 * for any one word.
 */
public final class Phrase {
    private final String printed;
    private final List<String> patterns;

    private Phrase(String printed) {
        this.printed = printed;
        patterns = Arrays.stream(printed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }

    /** {@return the phrase that is written like this} */
    public static Phrase valueOf(String printed) {
        if (printed.isBlank()) {
            throw new IllegalArgumentException("A phrase has no words");
        }
        return new Phrase(printed);
    }

    /** {@return how many words it has} */
    public int length() {
        return patterns.size();
    }

    /** {@return whether a text is this phrase and nothing else} */
    public boolean matches(String text) {
        return isAll(Word.of(text));
    }

    private boolean isAll(List<Word> words) {
        return words.size() == length() && isAt(words, 0);
    }

    /** {@return whether a text begins with this phrase} */
    public boolean begins(String text) {
        return isAt(Word.of(text), 0);
    }

    /** {@return whether it stands at an index in a list of words} */
    public boolean isAt(List<Word> words, int index) {
        if (index + length() > words.size()) {
            return false;
        }
        for (int i = 0; i < length(); i++) {
            if (!matchesWord(patterns.get(i), words.get(index + i).folded())) {
                return false;
            }
        }
        return true;
    }

    /** {@return the index of the first word where it stands} */
    public OptionalInt in(List<Word> words) {
        for (int i = 0; i + length() <= words.size(); i++) {
            if (isAt(words, i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** {@return whether any of these phrases stands in a text} */
    public static boolean anyIn(List<Phrase> phrases, String text) {
        List<Word> words = Word.of(text);
        return phrases.stream().anyMatch(phrase -> phrase.in(words).isPresent());
    }

    /** {@return whether a text is one of these phrases} */
    public static boolean anyMatches(List<Phrase> phrases, String text) {
        List<Word> words = Word.of(text);
        return phrases.stream().anyMatch(phrase -> phrase.isAll(words));
    }

    private static boolean matchesWord(String pattern, String word) {
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : word.equals(pattern);
    }

    @Override
    public String toString() {
        return printed;
    }
}
