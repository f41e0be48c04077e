package org.chancery.render.pdf.internal.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words in lower case, among which most others are not found without a string being made of them. Immutable. */
final class WordList {
    private final Set<String> words;

    /** For each length a bit for each first letter, by the last six bits of its number. */
    private final long[] beginnings;

    private WordList(Set<String> words) {
        this.words = words;
        beginnings = new long[1 + words.stream().mapToInt(String::length).max().orElse(0)];
        words.forEach(word -> beginnings[word.length()] |= 1L << word.charAt(0));
    }

    static WordList of(String... words) {
        return new WordList(Set.copyOf(List.of(words)));
    }

    /** {@return whether the characters from one to before another are one of the words, in whatever case} */
    boolean has(int[] codePoints, int from, int to) {
        int length = to - from;
        return length > 0
                && length < beginnings.length
                && (beginnings[length] >>> Character.toLowerCase(codePoints[from]) & 1) != 0
                && words.contains(new String(codePoints, from, length).toLowerCase(Locale.ROOT));
    }
}
