package org.chancery.core.transcript.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text, without the punctuation around it; marks that combine with its last letter belong to it.
 *
 * @param text as printed
 * @param folded it in lower case and in normalisation form C, however its letters are composed
 * @param from where it begins in the text
 * @param to where it ends
 */
public record Word(String text, String folded, int from, int to) {
    private static final char FIRST_BEYOND_ASCII = 0x80;

    /** {@return the words of a text, in order; what is punctuation alone is no word} */
    public static List<Word> of(String text) {
        return firstOf(text, Integer.MAX_VALUE);
    }

    /** {@return the first words of a text, at most so many} */
    public static List<Word> firstOf(String text, int most) {
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < text.length() && words.size() < most) {
            int from = at;
            while (at < text.length() && !Chars.isSpace(text.charAt(at))) {
                at++;
            }
            trimmed(text, from, at, words);
            at++;
        }
        return words;
    }

    private static void trimmed(String text, int from, int to, List<Word> words) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start++;
        }
        while (end > start && !isPartOfWord(text.codePointBefore(end))) {
            end--;
        }
        if (start < end) {
            String word = text.substring(start, end);
            words.add(new Word(word, folded(word), start, end));
        }
    }

    private static boolean isPartOfWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    private static String folded(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_BEYOND_ASCII) {
                return composed(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static String composed(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** {@return whether it begins with a capital} */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** {@return whether it has more than one letter and all are capitals, as far as letters have them} */
    public boolean isInCapitals() {
        return text.length() > 1 && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** {@return the number it is, or -1 when it is none of at most four digits} */
    public int number() {
        boolean digits = text.length() <= 4 && text.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(text) : -1;
    }
}
