package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.core.transcript.dialect.Lexicon;
import org.chancery.core.transcript.dialect.Phrase;
import org.chancery.core.transcript.text.Line;

/**
 * Finds what a page prints below the text, so that it is not glued to the last answer: a text of welcome, and before it,
 * or alone, a caption that stands further apart than the paragraphs do.
 */
final class TailReader {
    private static final int MOST_LINES = 20;
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_CAPTION = 200;

    private final Lexicon.Site site;
    private final LabelReader labels;

    TailReader(Convention convention) {
        site = convention.lexicon().site();
        labels = new LabelReader(convention.dialect());
    }

    Tail read(List<Line> lines) {
        List<Integer> printed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                printed.add(i);
            }
        }
        int welcome = welcome(lines, printed);
        int captions = isCaption(lines, printed, welcome - 1) ? welcome - 1 : welcome;
        int start = captions < printed.size() ? printed.get(captions) : lines.size();
        return new Tail(
                start,
                stretches(lines, printed, captions, welcome),
                stretches(lines, printed, welcome, printed.size()));
    }

    private static List<Stretch> stretches(List<Line> lines, List<Integer> printed, int from, int to) {
        return printed.subList(from, to).stream()
                .map(index -> Stretch.whole(lines.get(index)))
                .toList();
    }

    /** Which of the printed lines begins the welcome; their number when none does. */
    private int welcome(List<Line> lines, List<Integer> printed) {
        for (int i = Math.max(0, printed.size() - MOST_LINES); i < printed.size(); i++) {
            String text = lines.get(printed.get(i)).text();
            boolean greets = text.length() <= LONGEST_CAPTION
                    && site.greetings().stream().anyMatch(greeting -> greeting.begins(text));
            if (greets || (text.length() <= LONGEST_LINE && Phrase.anyIn(site.welcomes(), text))) {
                return i;
            }
        }
        return printed.size();
    }

    private boolean isCaption(List<Line> lines, List<Integer> printed, int index) {
        if (index < 1) {
            return false;
        }
        Line line = lines.get(printed.get(index));
        int gap = gap(printed, index);
        return line.text().length() <= LONGEST_CAPTION
                && Prose.looksLikeHeading(line)
                && labels.read(line).isEmpty()
                && gap > 1
                && gap > usualGap(printed.subList(0, index));
    }

    private static int gap(List<Integer> printed, int index) {
        return printed.get(index) - printed.get(index - 1) - 1;
    }

    /** How many blank lines most often stand between two others. */
    private static int usualGap(List<Integer> printed) {
        Map<Integer, Integer> counts = new HashMap<>();
        int usual = 0;
        for (int i = 1; i < printed.size(); i++) {
            int gap = gap(printed, i);
            int count = counts.merge(gap, 1, Integer::sum);
            if (count > counts.getOrDefault(usual, 0)) {
                usual = gap;
            }
        }
        return usual;
    }
}
