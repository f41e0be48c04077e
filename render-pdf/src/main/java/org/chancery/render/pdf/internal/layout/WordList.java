package org.chancery.render.pdf.internal.layout;

import java.util.Arrays;

/** Words in lower case, found without a string being made of what may be one. Immutable. */
final class WordList {
    /** By their length. */
    private final String[][] words;

    /** For each length a bit for each first letter, by the last five bits of its number: they are those of its capital. */
    private final int[] beginnings;

    private WordList(String[] all) {
        int longest = Arrays.stream(all).mapToInt(String::length).max().orElse(0);
        words = new String[longest + 1][];
        beginnings = new int[longest + 1];
        for (int length = 0; length <= longest; length++) {
            int wanted = length;
            words[length] =
                    Arrays.stream(all).filter(word -> word.length() == wanted).toArray(String[]::new);
        }
        for (String word : all) {
            beginnings[word.length()] |= 1 << word.charAt(0);
        }
    }

    static WordList of(String... words) {
        return new WordList(words);
    }

    /** {@return whether the characters from one to before another are one of the words, in whatever case} */
    boolean has(int[] codePoints, int from, int to) {
        int length = to - from;
        if (length <= 0 || length >= words.length || (beginnings[length] >>> codePoints[from] & 1) == 0) {
            return false;
        }
        for (String word : words[length]) {
            if (is(word, codePoints, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String word, int[] codePoints, int from) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(codePoints[from + i]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
