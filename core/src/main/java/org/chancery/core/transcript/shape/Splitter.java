package org.chancery.core.transcript.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.label.LabelReader;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.text.Line;

/**
 * Splits lines where a turn begins in their midst: here and there in a text where a line end was lost, and everywhere in
 * one that has lost them all.
 */
final class Splitter {
    /** Longer than any paragraph but one that holds many. */
    private static final int LONG = 1_000;

    private static final int LONG_IDEOGRAPHS = 300;
    private static final int SHARE_OF_A_REST = 3;
    private static final int SAMPLE = 50;

    /** A text that has lost its line ends has few of them, and labels within. */
    private static final int FEW_LINES = 12;

    private final Vocabulary words;
    private final LabelReader reader;
    private final InnerLabels inner;

    Splitter(Vocabulary words, LabelReader reader) {
        this.words = words;
        this.reader = reader;
        inner = new InnerLabels(reader);
    }

    List<Line> split(List<Line> lines) {
        Set<String> established = established(lines);
        List<Line> runOn = runOn(lines);
        List<SortedSet<Integer>> labels = inner.all(runOn);
        var pieces = new ArrayList<Line>();
        int next = 0;
        for (Line line : lines) {
            boolean runsOn = next < runOn.size() && line.equals(runOn.get(next));
            Set<Integer> cuts = runsOn ? cuts(line, labels.get(next++)) : inner.established(line, established);
            add(line, new ArrayList<>(cuts), pieces);
        }
        return pieces;
    }

    /** The lines that hold many; where one does, a shorter one may be its rest. */
    private static List<Line> runOn(List<Line> lines) {
        boolean few = lines.stream().filter(line -> !line.isBlank()).count() <= FEW_LINES;
        return few && lines.stream().anyMatch(line -> isLonger(line, 1))
                ? lines.stream().filter(line -> isLonger(line, SHARE_OF_A_REST)).toList()
                : List.of();
    }

    private static boolean isLonger(Line line, int share) {
        String text = line.text();
        boolean dense = text.codePoints().limit(SAMPLE).anyMatch(Character::isIdeographic);
        return text.length() > (dense ? LONG_IDEOGRAPHS : LONG) / share;
    }

    private Set<Integer> cuts(Line line, SortedSet<Integer> labels) {
        if (labels.isEmpty()) {
            return labels;
        }
        var all = new TreeSet<>(labels);
        all.addAll(new RunOn(words, line.text()).cuts(labels.first(), labels.last()));
        return all;
    }

    private static void add(Line line, List<Integer> cuts, List<Line> pieces) {
        if (cuts.isEmpty()) {
            pieces.add(line);
        } else {
            line.split(cuts).stream().filter(piece -> !piece.isBlank()).forEach(pieces::add);
        }
    }

    /** The labels that stand at the beginning of lines more than once. */
    private Set<String> established(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            if (!line.isBlank()) {
                reader.read(line)
                        .filter(label -> !label.isAlone() && !LabelReader.endsLine(label))
                        .map(Label::text)
                        .ifPresent(text -> counts.merge(text, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
