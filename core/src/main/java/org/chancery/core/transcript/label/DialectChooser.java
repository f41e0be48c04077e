package org.chancery.core.transcript.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.LabelForm;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Lexicon;
import org.chancery.core.transcript.lexicon.Lexicons;
import org.chancery.core.transcript.lexicon.Phrases;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Word;

/**
 * Chooses the dialect of a text by the text itself: its language by the words that are common in it, its publisher by
 * what only he prints, on the page or before turns.
 */
public final class DialectChooser {
    private static final int MARK_WEIGHT = 10;
    private static final int CLEAR_PERCENTAGE = 5;
    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE = 400;
    private static final int FIRST_WORDS = 6;
    private static final int FURNITURE_LINES = 30;

    private final Lexicons lexicons;

    /** Chooses among dialects. */
    public DialectChooser(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** A line and its first words. */
    private record Opening(Line line, List<Word> words) {
        static Opening of(Line line) {
            return new Opening(line, Word.firstOf(line.text().substring(Decoration.end(line)), FIRST_WORDS));
        }

        boolean hasColon() {
            return line.text().indexOf(':') >= 0 || line.text().indexOf('：') >= 0;
        }

        boolean hasCapitals() {
            return words.stream().anyMatch(Word::isInCapitals);
        }
    }

    /** What speaks for a dialect. */
    private record Evidence(Vocabulary words, long marks, long labels) {
        long weight() {
            return marks * MARK_WEIGHT + labels;
        }

        String inWords() {
            return marks + " marks of the publisher, " + labels + " labels that only it prints so";
        }
    }

    /** {@return the convention of a text} */
    public Convention choose(List<Line> lines) {
        List<Word> sample = LanguageGuess.sample(lines);
        List<Word> furniture = furniture(lines);
        List<Opening> openings = lines.stream()
                .limit(MOST_LINES)
                .filter(line -> !line.isBlank())
                .map(Opening::of)
                .toList();
        LanguageGuess guess = LanguageGuess.of(sample, lexicons.commonWords());
        Evidence best = lexicons.dialects().list().stream()
                .filter(dialect -> dialect.language().equals(guess.language()))
                .map(dialect -> evidence(lexicons.vocabulary(dialect), openings, furniture))
                .max(Comparator.comparingLong(Evidence::weight).thenComparing(this::preference))
                .orElseThrow();
        String why = guess.percentage() + " % of the words are common ones of \""
                + guess.language().toLanguageTag() + "\"; " + best.inWords();
        boolean weak = guess.percentage() < CLEAR_PERCENTAGE && best.weight() == 0;
        return convention(best.words(), sample, why, weak);
    }

    /** The words at both ends of a page, where publishers name themselves; what they say of each other does not count. */
    private static List<Word> furniture(List<Line> lines) {
        List<Line> printed = lines.stream().filter(line -> !line.isBlank()).toList();
        var words = new ArrayList<Word>();
        for (int i = 0; i < printed.size(); i++) {
            boolean atEnd = i < FURNITURE_LINES || i >= printed.size() - FURNITURE_LINES;
            String text = printed.get(i).text();
            if (atEnd && (text.length() <= LONGEST_LINE || i == 0)) {
                words.addAll(Word.firstOf(text, LONGEST_LINE));
            }
        }
        return words;
    }

    /** {@return the convention of a text whose dialect was asked for} */
    public Convention force(Dialect dialect, List<Line> lines) {
        return convention(lexicons.vocabulary(dialect), LanguageGuess.sample(lines), "asked for", false);
    }

    /** Of two with equal evidence the earlier in the list. */
    private int preference(Evidence evidence) {
        return -lexicons.dialects().list().indexOf(evidence.words().dialect());
    }

    private Convention convention(Vocabulary words, List<Word> sample, String evidence, boolean weak) {
        return new Convention(words, lexicons.languageLabels(), language(words.lexicon(), sample), evidence, weak);
    }

    private static Evidence evidence(Vocabulary words, List<Opening> openings, List<Word> furniture) {
        long marks = 0;
        for (int i = 0; i < furniture.size(); i++) {
            marks += words.of(Topic.MARK).at(furniture, i).isPresent() ? 1 : 0;
        }
        var reader = new LabelReader(words);
        long labels = openings.stream()
                .filter(opening -> mayBeOwn(opening, words))
                .flatMap(opening -> reader.read(opening.line()).stream())
                .filter(label -> !LabelReader.endsLine(label) || label.has(Trait.CAPITALS))
                .filter(reader::isOwn)
                .count();
        long numbers = openings.stream()
                .filter(opening -> DocumentNumber.isOne(opening.line().content(), words.dialect()))
                .count();
        return new Evidence(words, marks + numbers, labels);
    }

    /** Spares reading a line by each of many dialects when it cannot be labelled in a way of theirs. */
    private static boolean mayBeOwn(Opening opening, Vocabulary words) {
        Dialect dialect = words.dialect();
        return (dialect.outletsAsLabels() && opening.hasColon())
                || words.ownLabels().at(opening.words(), 0).isPresent()
                || dialect.forms().stream().anyMatch(form -> mayBe(opening, form, words));
    }

    private static boolean mayBe(Opening opening, LabelForm form, Vocabulary words) {
        return switch (form.who()) {
            case CAPITALS -> opening.hasCapitals();
            case WORD -> words.labels().at(opening.words(), 0).isPresent();
            case LABEL, NAME -> opening.line().text().startsWith(form.open(), Decoration.end(opening.line()));
        };
    }

    private static Locale language(Lexicon lexicon, List<Word> sample) {
        Phrases<String> spellings = Phrases.of(lexicon.spellings());
        Map<String, Integer> hits = new TreeMap<>();
        for (int i = 0; i < sample.size(); i++) {
            spellings.at(sample, i).ifPresent(found -> hits.merge(found.meaning(), 1, Integer::sum));
        }
        int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> winners = hits.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        Optional<String> winner = winners.size() == 1 ? Optional.of(winners.getFirst()) : Optional.empty();
        return winner.map(country -> Locale.of(lexicon.language().getLanguage(), country))
                .orElse(lexicon.language());
    }
}
