package org.chancery.core.transcript.label;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Word;

/**
 * The language of a text, by the words that are common in it.
 *
 * @param language which
 * @param percentage how many of a hundred words are common ones
 */
public record LanguageGuess(Locale language, long percentage) {
    private static final int ENOUGH_WORDS = 8_000;
    private static final int LONGEST_SAMPLE = 2_000;

    private record Score(Locale language, long hits, long inScript) {}

    /**
     * {@return the language that has most of its common words in a sample; of several the first}
     *
     * @param sample of a text
     * @param commonWords by language
     */
    public static LanguageGuess of(List<Word> sample, SequencedMap<Locale, List<String>> commonWords) {
        List<String> tokens = tokens(sample);
        Map<UnicodeScript, Long> scripts =
                tokens.stream().collect(Collectors.groupingBy(LanguageGuess::script, Collectors.counting()));
        List<Locale> languages = List.copyOf(commonWords.sequencedKeySet());
        Score best = commonWords.entrySet().stream()
                .map(language -> score(language.getKey(), language.getValue(), tokens, scripts))
                .max(Comparator.comparingLong(Score::hits)
                        .thenComparingLong(Score::inScript)
                        .thenComparing(score -> -languages.indexOf(score.language())))
                .orElseThrow();
        return new LanguageGuess(best.language(), tokens.isEmpty() ? 0 : best.hits() * 100 / tokens.size());
    }

    /** {@return words from all of a text, not too many} */
    public static List<Word> sample(List<Line> lines) {
        var words = new ArrayList<Word>();
        for (Line line : lines) {
            if (words.size() >= ENOUGH_WORDS) {
                break;
            }
            words.addAll(Word.of(line.text().substring(0, Math.min(line.text().length(), LONGEST_SAMPLE))));
        }
        return words;
    }

    private static Score score(
            Locale language, List<String> commonWords, List<String> tokens, Map<UnicodeScript, Long> scripts) {
        Set<String> common = new HashSet<>(commonWords);
        long hits = tokens.stream().filter(common::contains).count();
        return new Score(language, hits, scripts.getOrDefault(script(commonWords.getFirst()), 0L));
    }

    /** Words; where a script has no space between them, its characters. */
    private static List<String> tokens(List<Word> words) {
        var tokens = new ArrayList<String>();
        for (Word word : words) {
            if (isUnspaced(script(word.folded()))) {
                word.folded().codePoints().mapToObj(Character::toString).forEach(tokens::add);
            } else {
                tokens.add(word.folded());
            }
        }
        return tokens;
    }

    private static boolean isUnspaced(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static UnicodeScript script(String word) {
        return UnicodeScript.of(word.codePointAt(0));
    }
}
