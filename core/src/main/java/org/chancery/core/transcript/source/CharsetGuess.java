package org.chancery.core.transcript.source;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.transcript.text.Word;

/**
 * Tells the character set of bytes that are not UTF-8: the one in which they have most of the words that are common in
 * some language, and no characters without meaning. When hardly any word is common, there is no telling.
 */
public final class CharsetGuess {
    private static final List<Charset> CHARSETS = Stream.of(
                    "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "windows-1252", "windows-1250", "windows-1256")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();
    private static final int SAMPLE = 100_000;
    private static final int ENOUGH_WORDS = 5_000;
    private static final int CLEAR_PERCENTAGE = 8;

    private final Set<String> commonWords = new HashSet<>();

    private record Candidate(Charset charset, long hits, long words) {}

    /** Guesses by the common words of each language. */
    public CharsetGuess(Collection<List<String>> languages) {
        languages.forEach(commonWords::addAll);
    }

    Optional<Charset> of(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        return CHARSETS.stream()
                .flatMap(charset -> Decoder.lenient(sample, charset).map(text -> candidate(charset, text)).stream())
                .filter(candidate -> candidate.hits() * 100 >= candidate.words() * CLEAR_PERCENTAGE)
                .filter(candidate -> candidate.hits() > 0)
                .max(Comparator.comparingLong(Candidate::hits))
                .map(Candidate::charset);
    }

    private Candidate candidate(Charset charset, String text) {
        List<Word> words = Word.firstOf(text, ENOUGH_WORDS);
        long hits = words.stream()
                .filter(word -> commonWords.contains(word.folded()))
                .count();
        return new Candidate(charset, hits, words.size());
    }
}
