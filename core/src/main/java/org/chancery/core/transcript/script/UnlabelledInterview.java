package org.chancery.core.transcript.script;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Style;

/**
 * An interview that labels nobody and sets its questions apart otherwise: in bold type, by a dash before each, or by a
 * dash before whatever anybody says, so that every other dash begins a question.
 */
final class UnlabelledInterview {
    private static final int FEWEST_QUESTIONS = 3;
    private static final String DASHES = "–—-―";

    private final BitSet asking;

    private UnlabelledInterview(BitSet asking) {
        this.asking = asking;
    }

    /** What lines hold that bear no label; told the indexes of those that are printed. Empty when it is no interview. */
    static Optional<UnlabelledInterview> of(List<Line> lines, List<Integer> printed) {
        return Stream.of(
                        setApart(lines, printed, UnlabelledInterview::isStrong),
                        setApart(lines, printed, UnlabelledInterview::hasDash),
                        inTurns(lines, printed))
                .flatMap(Optional::stream)
                .findFirst()
                .map(UnlabelledInterview::new);
    }

    /** Whether the line at an index is a question, or part of one. */
    boolean asks(int line) {
        return asking.get(line);
    }

    /** Most of what is set apart asks, and something else follows each time, as it does not in a list. */
    private static Optional<BitSet> setApart(List<Line> lines, List<Integer> printed, Predicate<Line> isSetApart) {
        var apart = new BitSet();
        int questions = 0;
        int runs = 0;
        boolean isRun = false;
        for (int i : printed) {
            boolean isApart = isSetApart.test(lines.get(i));
            runs += isRun && !isApart ? 1 : 0;
            isRun = isApart;
            apart.set(i, isApart);
            questions += isApart && Ends.asks(lines.get(i).content()) ? 1 : 0;
        }
        int all = apart.cardinality();
        boolean most = questions >= FEWEST_QUESTIONS && questions * 3 >= all * 2 && all * 3 <= printed.size() * 2;
        return most && runs >= FEWEST_QUESTIONS ? Optional.of(apart) : Optional.empty();
    }

    /** Most of what every other dash begins asks, and little of the rest does. */
    private static Optional<BitSet> inTurns(List<Line> lines, List<Integer> printed) {
        var first = new BitSet();
        int[] turns = new int[2];
        int[] questions = new int[2];
        int side = 1;
        for (int i : printed) {
            Line line = lines.get(i);
            if (hasDash(line)) {
                side = 1 - side;
                turns[side]++;
            }
            if (turns[0] > 0) {
                first.set(i, side == 0);
                questions[side] += Ends.asks(line.content()) ? 1 : 0;
            }
        }
        boolean inTurns = questions[0] >= FEWEST_QUESTIONS
                && questions[0] * 3 >= turns[0] * 2
                && questions[1] * 3 <= turns[1]
                && turns[1] > 1;
        return inTurns ? Optional.of(first) : Optional.empty();
    }

    private static boolean hasDash(Line line) {
        return line.start() < line.text().length() && DASHES.indexOf(line.text().charAt(line.start())) >= 0;
    }

    private static boolean isStrong(Line line) {
        return line.isAll(
                Style.Sort.STRONG, line.start(), line.start() + line.content().length());
    }
}
