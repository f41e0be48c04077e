package org.chancery.core.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives ids that are made of the text they name, so that they stay when something else is put in; each once, with -2,
 * -3 … when another has the same words.
 */
final class Ids {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_SLUG = 60;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** An id that begins with a prefix; without one it begins with a letter all the same. */
    String give(String prefix, String text) {
        String slug = Slug.of(text, MOST_WORDS, LONGEST_SLUG);
        boolean letter = slug.charAt(0) >= 'a';
        String base = prefix.isEmpty() ? (letter ? slug : "n-" + slug) : prefix + "-" + slug;
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + counts.merge(base, 2, (last, first) -> last + 1);
        }
        return id;
    }
}
