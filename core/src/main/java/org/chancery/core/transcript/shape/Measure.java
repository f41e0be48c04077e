package org.chancery.core.transcript.shape;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Line;

/**
 * How wide the lines of a text are, and whether they were broken to be no wider.
 *
 * @param width of nearly all lines, in characters
 * @param isWrapped whether paragraphs run over several lines
 * @param gap how many blank lines stand between two lines of a paragraph: one where a text is double-spaced
 * @param breaksParagraphs whether blank lines stand in the midst of sentences too
 */
record Measure(int width, boolean isWrapped, int gap, boolean breaksParagraphs) {
    /** Longer lines were not broken by anybody. */
    static final int LONGEST_LINE = 160;

    private static final int NARROWEST = 40;
    private static final int FEWEST_PAIRS = 3;
    private static final double NEARLY_ALL = 0.95;
    private static final double FULL = 0.72;
    private static final double HALF = 0.5;
    private static final double MANY = 0.4;
    private static final double MANY_SMALL = 0.25;

    static Measure of(List<Line> source, PrintedPages pages) {
        int[] lengths = IntStream.range(0, source.size())
                .filter(i -> !pages.isFurniture(i))
                .map(i -> source.get(i).content().length())
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        if (lengths.length == 0) {
            return new Measure(0, false, 0, false);
        }
        int width = lengths[(int) ((lengths.length - 1) * NEARLY_ALL)];
        boolean possible = width >= NARROWEST && width <= LONGEST_LINE;
        boolean single = possible && isWrapped(source, pages, width, 0);
        boolean spaced = possible && !single && isWrapped(source, pages, width, 1);
        return new Measure(width, single || spaced, spaced ? 1 : 0, single && breaksParagraphs(source, pages, width));
    }

    private static boolean breaksParagraphs(List<Line> source, PrintedPages pages, int width) {
        int broken = 0;
        Line before = null;
        boolean gap = false;
        for (int i = 0; i < source.size(); i++) {
            Line line = source.get(i);
            if (pages.isFurniture(i) || line.isBlank()) {
                gap = true;
                continue;
            }
            boolean goesOn = before != null
                    && gap
                    && before.content().length() >= width * FULL
                    && !Ends.sentence(before.content())
                    && Character.isLowerCase(line.text().codePointAt(line.start()));
            broken += goesOn ? 1 : 0;
            before = line;
            gap = false;
        }
        return broken > 0;
    }

    /** Whether many lines stop in the midst of a sentence that goes on in the next. */
    private static boolean isWrapped(List<Line> source, PrintedPages pages, int width, int gap) {
        int pairs = 0;
        int going = 0;
        int small = 0;
        boolean caseless = false;
        Line before = null;
        int blank = 0;
        for (int i = 0; i < source.size(); i++) {
            Line line = source.get(i);
            if (pages.isFurniture(i)) {
                before = null;
            } else if (line.isBlank()) {
                blank++;
            } else {
                if (before != null && blank == gap) {
                    String above = before.content();
                    int first = line.text().codePointAt(line.start());
                    pairs++;
                    going += above.length() >= width * HALF && !Ends.sentence(above) ? 1 : 0;
                    small += Character.isLowerCase(first) ? 1 : 0;
                    caseless |=
                            Character.isLetter(first) && !Character.isLowerCase(first) && !Character.isUpperCase(first);
                }
                before = line;
                blank = 0;
            }
        }
        return pairs >= FEWEST_PAIRS && going >= pairs * MANY && (caseless || small >= pairs * MANY_SMALL);
    }

    /** Whether another word would not have fitted. */
    boolean isFull(Line line) {
        return line.content().length() >= width * FULL;
    }

    boolean isHalf(Line line) {
        return line.content().length() >= width * HALF;
    }
}
