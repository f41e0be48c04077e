package org.chancery.core.transcript.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.transcript.dialect.Phrase;
import org.chancery.core.transcript.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of which each means something, found in a text by their first words, so that a long list costs no more than a
 * short one. Of several that stand at one place the longest counts.
 *
 * @param <T> what they mean
 */
public final class Phrases<T> {
    /** So many letters tell apart what phrases with {@code *} can begin with a word. */
    private static final int PREFIX = 2;

    /** No phrase has more words. */
    private static final int MOST_WORDS = 12;

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();
    private final List<Entry<T>> others;
    private final boolean hasPrefixes;

    private record Entry<T>(Phrase phrase, T meaning) {}

    /**
     * A phrase that was found.
     *
     * @param meaning what it means
     * @param from index of its first word
     * @param to index after its last
     * @param <T> the type of the meaning
     */
    public record Found<T>(T meaning, int from, int to) {}

    private Phrases(List<Entry<T>> entries) {
        List<Entry<T>> open = new ArrayList<>();
        for (Entry<T> entry : entries) {
            String key = key(entry.phrase().words().getFirst());
            if (key.isEmpty()) {
                open.add(entry);
            } else {
                byFirstWord.computeIfAbsent(key, first -> new ArrayList<>()).add(entry);
            }
        }
        others = List.copyOf(open);
        hasPrefixes = byFirstWord.keySet().stream().anyMatch(key -> key.endsWith("*"));
    }

    /** A word as it must be; with {@code *}, how it must begin; empty when it may be any. */
    private static String key(String first) {
        int star = first.indexOf('*');
        if (star < 0) {
            return first;
        }
        return star < PREFIX ? "" : first.substring(0, PREFIX) + "*";
    }

    /** The key of the phrases that begin as a word does. */
    private static String prefixKey(String word) {
        return word.length() < PREFIX ? word : word.substring(0, PREFIX) + "*";
    }

    /** {@return phrases that mean themselves} */
    public static Phrases<Phrase> of(List<Phrase> phrases) {
        return new Phrases<>(
                phrases.stream().map(phrase -> new Entry<>(phrase, phrase)).toList());
    }

    /** {@return phrases by what they mean} */
    public static <T> Phrases<T> of(Map<T, List<Phrase>> meanings) {
        List<Entry<T>> entries = new ArrayList<>();
        meanings.forEach((meaning, phrases) -> phrases.forEach(phrase -> entries.add(new Entry<>(phrase, meaning))));
        return new Phrases<>(entries);
    }

    /** {@return the phrase that stands at an index in a list of words} */
    public Optional<Found<T>> at(List<Word> words, int index) {
        if (index >= words.size()) {
            return Optional.empty();
        }
        String word = words.get(index).folded();
        Entry<T> best = longest(byFirstWord.getOrDefault(word, List.of()), null, words, index);
        if (hasPrefixes) {
            best = longest(byFirstWord.getOrDefault(prefixKey(word), List.of()), best, words, index);
        }
        best = longest(others, best, words, index);
        return best == null ? Optional.empty() : Optional.of(new Found<>(best.meaning(), index, index + length(best)));
    }

    private static <T> @Nullable Entry<T> longest(
            List<Entry<T>> entries, @Nullable Entry<T> best, List<Word> words, int index) {
        Entry<T> longest = best;
        for (Entry<T> entry : entries) {
            boolean longer = longest == null || length(entry) > length(longest);
            if (longer && isAt(entry.phrase(), words, index)) {
                longest = entry;
            }
        }
        return longest;
    }

    private static int length(Entry<?> entry) {
        return entry.phrase().words().size();
    }

    /** {@return whether a phrase stands anywhere in a list of words} */
    public static boolean isIn(Phrase phrase, List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (isAt(phrase, words, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a phrase stands at an index in a list of words} */
    public static boolean isAt(Phrase phrase, List<Word> words, int index) {
        List<String> patterns = phrase.words();
        if (index + patterns.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < patterns.size(); i++) {
            if (!matches(patterns.get(i), words.get(index + i).folded())) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String pattern, String word) {
        int given = pattern.length() - 1;
        if (pattern.charAt(given) == '*') {
            return word.regionMatches(0, pattern, 0, given);
        }
        return pattern.charAt(0) == '*'
                ? word.regionMatches(word.length() - given, pattern, 1, given)
                : word.equals(pattern);
    }

    /** {@return the phrase that stands first in a list of words} */
    public Optional<Found<T>> in(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Optional<Found<T>> found = at(words, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** {@return whether any stands in a text} */
    public boolean isIn(String text) {
        return in(Word.of(text)).isPresent();
    }

    /** {@return the phrase that a text is, and nothing else} */
    public Optional<T> matching(String text) {
        return matching(Word.firstOf(text, MOST_WORDS + 1));
    }

    /** {@return the phrase that a list of words is, and nothing else} */
    public Optional<T> matching(List<Word> words) {
        return at(words, 0).filter(found -> found.to() == words.size()).map(Found::meaning);
    }

    /** {@return whether a text is one of them and nothing else} */
    public boolean matches(String text) {
        return matching(text).isPresent();
    }

    /** {@return the phrase with which a text begins} */
    public Optional<Found<T>> beginning(String text) {
        return at(Word.firstOf(text, MOST_WORDS), 0);
    }

    /** {@return whether a text begins with one of them} */
    public boolean begins(String text) {
        return beginning(text).isPresent();
    }
}
