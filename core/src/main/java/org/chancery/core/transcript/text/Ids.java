package org.chancery.core.transcript.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives ids that are made of the text they name, so that they stay when something else is put in; each once, with -2,
 * -3 … when another has the same words.
 */
public final class Ids {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_SLUG = 60;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** The id of something that is known by its whole name. */
    public static String of(String name) {
        String slug = Slug.of(name, Integer.MAX_VALUE, LONGEST_SLUG);
        return slug.charAt(0) >= 'a' ? slug : "n-" + slug;
    }

    /** An id that begins with a prefix, for the first words of a text. */
    public String give(String prefix, String text) {
        return give(prefix + "-" + Slug.of(text, MOST_WORDS, LONGEST_SLUG));
    }

    /** An id for a name. */
    public String giveName(String name) {
        return give(of(name));
    }

    private String give(String base) {
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + counts.merge(base, 2, (last, first) -> last + 1);
        }
        return id;
    }
}
