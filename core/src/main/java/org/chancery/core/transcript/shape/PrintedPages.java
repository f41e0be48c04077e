package org.chancery.core.transcript.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;

/**
 * What a text taken from a printed document has between its pages: numbers that count up, and the lines beside them that
 * return on most pages.
 */
final class PrintedPages {
    private static final int FEWEST_PAGES = 3;
    private static final int MOST_BESIDE = 8;
    private static final int SHORTEST_HEAD = 3;
    /** Where the number above the first page would be. */
    private static final int ABOVE = -1;

    private static final double MOST_PAGES = 0.5;

    private final List<Line> source;
    /** By line: the index from which it is furniture. */
    private final NavigableMap<Integer, Integer> starts = new TreeMap<>();

    private PrintedPages(List<Line> source) {
        this.source = source;
    }

    static PrintedPages in(List<Line> source, Vocabulary words) {
        var pages = new PrintedPages(source);
        List<PageNumber> numbers = PageNumber.sequence(source, words);
        if (numbers.size() >= FEWEST_PAGES) {
            numbers.forEach(number -> pages.starts.put(number.line(), number.from()));
            pages.addBeside(numbers);
        }
        return pages;
    }

    /** Whether all of a line is furniture. */
    boolean isFurniture(int line) {
        Integer start = starts.get(line);
        return start != null && source.get(line).skipSpace(0) >= start;
    }

    /** What of a line is text. */
    Line text(int line) {
        Integer start = starts.get(line);
        return start == null ? source.get(line) : source.get(line).sub(0, start);
    }

    List<Stretch> furniture() {
        return starts.entrySet().stream()
                .map(entry -> {
                    Line line = source.get(entry.getKey());
                    return Stretch.of(line, entry.getValue(), line.text().length());
                })
                .filter(stretch -> !stretch.isEmpty())
                .toList();
    }

    private void addBeside(List<PageNumber> numbers) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        IntStream.concat(IntStream.of(ABOVE), numbers.stream().mapToInt(PageNumber::line))
                .flatMap(number -> beside(number).stream().mapToInt(Integer::intValue))
                .forEach(line ->
                        pages.computeIfAbsent(key(line), key -> new HashSet<>()).add(page(line)));
        int enough = Math.max(FEWEST_PAGES, (int) Math.ceil(numbers.size() * MOST_PAGES));
        for (PageNumber number : numbers) {
            for (int step : new int[] {-1, 1}) {
                extend(number.line(), step, pages, enough);
            }
        }
        addAboveFirst(numbers.getFirst().line());
    }

    /** Which page a line is on, by the number above it: on a short page a line stands beside several numbers. */
    private int page(int line) {
        Integer above = starts.floorKey(line);
        return above == null ? ABOVE : above;
    }

    /** The head of the first page has no number above it. */
    private void addAboveFirst(int firstNumber) {
        Set<String> heads = new HashSet<>();
        starts.forEach((line, start) -> {
            if (start == 0 && key(line).length() >= SHORTEST_HEAD) {
                heads.add(key(line));
            }
        });
        for (int i = 0; i < Math.min(firstNumber, MOST_BESIDE); i++) {
            if (heads.contains(key(i))) {
                starts.putIfAbsent(i, 0);
            }
        }
    }

    /** The printed lines next to a page number, before and after it. */
    private List<Integer> beside(int line) {
        var lines = new ArrayList<Integer>();
        for (int i = Math.max(0, line - MOST_BESIDE); i <= Math.min(source.size() - 1, line + MOST_BESIDE); i++) {
            if (i != line && !source.get(i).isBlank()) {
                lines.add(i);
            }
        }
        return lines;
    }

    /** From a page number outwards, as long as the lines are those of most pages. */
    private void extend(int from, int step, Map<String, Set<Integer>> pages, int enough) {
        int steps = 0;
        for (int i = from + step; i >= 0 && i < source.size() && steps < MOST_BESIDE; i += step) {
            steps++;
            if (source.get(i).isBlank()) {
                continue;
            }
            if (isLabel(i) || pages.getOrDefault(key(i), Set.of()).size() < enough) {
                return;
            }
            starts.putIfAbsent(i, 0);
        }
    }

    /** A label alone on its line returns too. */
    private boolean isLabel(int line) {
        String text = source.get(line).content();
        return text.endsWith(":") || text.endsWith("：");
    }

    /** What returning lines have in common: their letters. */
    private String key(int line) {
        var key = new StringBuilder();
        source.get(line)
                .text()
                .codePoints()
                .limit(120)
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
