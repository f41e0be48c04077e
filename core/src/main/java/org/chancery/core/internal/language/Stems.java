package org.chancery.core.internal.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words and beginnings of words with a meaning each; the longest that fits counts. */
final class Stems {
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private int longest;

    /** Adds words parted by spaces; those that end in {@code *} may go on. */
    void add(String meaning, String list) {
        for (String word : list.trim().split("\\s+")) {
            if (word.endsWith("*")) {
                stems.put(word.substring(0, word.length() - 1), meaning);
            } else {
                words.put(word, meaning);
            }
            longest = Math.max(longest, word.length());
        }
    }

    /** What a word in lower case means. */
    Optional<String> meaning(String word) {
        String whole = words.get(word);
        for (int length = Math.min(word.length(), longest); whole == null && length > 0; length--) {
            whole = stems.get(word.substring(0, length));
        }
        return Optional.ofNullable(whole);
    }
}
