package org.chancery.core.transcript;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Dialects;
import org.chancery.core.transcript.dialect.Lexicon;
import org.chancery.core.transcript.dialect.Phrase;
import org.chancery.core.transcript.dialect.Word;
import org.chancery.core.transcript.text.Line;

/** Chooses the dialect of a text by the text itself: the words of its language, and the labels before its turns. */
final class DialectChooser {
    private static final int ENOUGH_WORDS = 20_000;
    private static final int LONGEST_SAMPLE = 2_000;
    private static final int LABEL_WEIGHT = 5;
    private static final int CLEAR_PERCENTAGE = 5;

    private final Dialects dialects;

    DialectChooser(Dialects dialects) {
        this.dialects = dialects;
    }

    /** What speaks for a dialect. */
    private record Evidence(Dialect dialect, long commonWords, long words, long labels, long inScript) {
        long percentage() {
            return words == 0 ? 0 : commonWords * 100 / words;
        }

        long weight() {
            return commonWords + labels * LABEL_WEIGHT;
        }

        boolean isWeak() {
            return percentage() < CLEAR_PERCENTAGE && labels == 0;
        }

        String inWords() {
            return percentage() + " % of the words are common ones of \""
                    + dialect.language().toLanguageTag() + "\", " + labels + " lines begin with its labels";
        }
    }

    Convention choose(List<Line> lines) {
        List<Word> words = sample(lines);
        Evidence best = dialects.dialects().stream()
                .map(dialect -> evidence(dialect, lines, words))
                .sorted(Comparator.comparingLong(Evidence::weight)
                        .thenComparingLong(Evidence::inScript)
                        .reversed())
                .toList()
                .getFirst();
        Dialect dialect = best.dialect();
        return Convention.of(dialects, dialect, language(dialect, words), best.inWords(), best.isWeak());
    }

    Convention force(Dialect dialect, List<Line> lines) {
        return Convention.of(dialects, dialect, language(dialect, sample(lines)), "asked for", false);
    }

    private static List<Word> sample(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> Word.of(start(line)).stream())
                .limit(ENOUGH_WORDS)
                .toList();
    }

    private static String start(Line line) {
        return line.text().substring(0, Math.min(line.text().length(), LONGEST_SAMPLE));
    }

    private Evidence evidence(Dialect dialect, List<Line> lines, List<Word> words) {
        Set<String> common = new HashSet<>(dialects.lexicon(dialect).commonWords());
        long found =
                words.stream().filter(word -> common.contains(word.folded())).count();
        var labels = new LabelReader(dialect);
        long labelled = lines.stream()
                .limit(ENOUGH_WORDS)
                .filter(line ->
                        labels.read(line).filter(PrintedLabel::isGeneric).isPresent())
                .count();
        UnicodeScript script = script(dialects.lexicon(dialect).commonWords().getFirst());
        long inScript =
                words.stream().filter(word -> script(word.text()) == script).count();
        return new Evidence(dialect, found, words.size(), labelled, inScript);
    }

    private static UnicodeScript script(String word) {
        return UnicodeScript.of(word.codePointAt(0));
    }

    private Locale language(Dialect dialect, List<Word> words) {
        Lexicon lexicon = dialects.lexicon(dialect);
        return lexicon.spellings().entrySet().stream()
                .max(Comparator.comparingLong(spelling -> hits(spelling, words)))
                .filter(winner -> winsAlone(winner, lexicon, words))
                .map(winner -> Locale.of(dialect.language().getLanguage(), winner.getKey()))
                .orElse(dialect.language());
    }

    private static boolean winsAlone(Map.Entry<String, List<Phrase>> winner, Lexicon lexicon, List<Word> words) {
        Stream<Map.Entry<String, List<Phrase>>> others = lexicon.spellings().entrySet().stream()
                .filter(other -> !other.getKey().equals(winner.getKey()));
        return others.allMatch(other -> hits(other, words) < hits(winner, words));
    }

    private static long hits(Map.Entry<String, List<Phrase>> spelling, List<Word> words) {
        return words.stream()
                .filter(word -> spelling.getValue().stream().anyMatch(phrase -> phrase.isAt(List.of(word), 0)))
                .count();
    }
}
