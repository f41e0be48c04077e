package org.chancery.core.transcript.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.text.Line;

/**
 * The number of a printed page on a line.
 *
 * @param line index of the line
 * @param from where it begins in the line
 * @param number which
 * @param shape how it is printed
 */
record PageNumber(int line, int from, int number, Shape shape) {
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|\\s)(\\p{L}{1,10})\\.?\\s{0,3}(\\d{1,4})(?:\\s{0,3}(?:\\p{L}{1,4}|/)\\s{0,3}\\d{1,4})?\\s*$");
    private static final Pattern BARE = Pattern.compile("\\s*[-–—]?\\s?(\\d{1,4})(?:\\s?/\\s?\\d{1,4})?\\s?[-–—]?\\s*");
    private static final int LONGEST_LINE = 400;
    private static final int TAIL = 40;
    private static final int MOST_MISSING = 2;

    /** How it is printed. */
    enum Shape {
        /** “Page 3 of 12”. */
        NAMED,
        /** “3”, “- 3 -”, “3/12”. */
        BARE
    }

    /** The numbers that count the pages up. */
    static List<PageNumber> sequence(List<Line> source, Vocabulary words) {
        Map<Shape, List<PageNumber>> all = new LinkedHashMap<>();
        for (int i = 0; i < source.size(); i++) {
            of(i, source.get(i), words)
                    .ifPresent(found -> all.computeIfAbsent(found.shape(), shape -> new ArrayList<>())
                            .add(found));
        }
        return all.values().stream()
                .map(PageNumber::counting)
                .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
    }

    private static List<PageNumber> counting(List<PageNumber> numbers) {
        var counting = new ArrayList<PageNumber>();
        for (PageNumber next : numbers) {
            int last = counting.isEmpty() ? 0 : counting.getLast().number();
            boolean goesOn = next.number() > last && next.number() <= last + 1 + MOST_MISSING;
            boolean first = counting.isEmpty() && next.number() <= 1 + MOST_MISSING;
            if (counting.isEmpty() ? first : goesOn) {
                counting.add(next);
            }
        }
        return counting;
    }

    private static Optional<PageNumber> of(int index, Line line, Vocabulary words) {
        String text = line.text();
        if (text.length() > LONGEST_LINE || line.isBlank() || !Character.isLetterOrDigit(lastSign(text, line.end()))) {
            Matcher dashed = BARE.matcher(text.length() > TAIL ? "" : text);
            return dashed.matches() ? Optional.of(number(index, 0, dashed.group(1), Shape.BARE)) : Optional.empty();
        }
        if (text.length() <= TAIL) {
            Matcher bare = BARE.matcher(text);
            if (bare.matches()) {
                return Optional.of(number(index, 0, bare.group(1), Shape.BARE));
            }
        }
        int start = Math.max(0, text.length() - TAIL);
        Matcher named = NAMED.matcher(text.substring(start));
        return named.find() && words.of(Topic.PAGE).matches(named.group(1))
                ? Optional.of(number(index, start + named.start(1), named.group(2), Shape.NAMED))
                : Optional.empty();
    }

    private static int lastSign(String text, int end) {
        return end == 0 ? ' ' : text.codePointBefore(end);
    }

    private static PageNumber number(int index, int from, String digits, Shape shape) {
        return new PageNumber(index, from, Integer.parseInt(digits), shape);
    }
}
