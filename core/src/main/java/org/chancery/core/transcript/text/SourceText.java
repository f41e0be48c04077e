package org.chancery.core.transcript.text;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;

/**
 * A source as lines that hold nothing but text.
 *
 * @param lines all of them, the blank ones too
 * @param findings the characters that were replaced, and those that cannot be seen
 */
public record SourceText(List<Line> lines, Findings findings) {
    /** Copies the list. */
    public SourceText {
        lines = List.copyOf(lines);
    }

    /**
     * {@return the lines of a text}
     *
     * @param text ends its lines with LF, CR LF, CR, FF, NEL, or Unicode's line and paragraph separators
     * @param name what findings call it
     * @param mostLines how many lines are read
     * @throws LimitException when it has more
     * @throws InputException when there is nothing in it
     */
    public static SourceText of(String text, String name, int mostLines) throws InputException {
        var splitter = new Splitter();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            if (Chars.isLineEnd(text, i)) {
                splitter.add(text.substring(start, i));
                start = i + 1;
                if (splitter.lines.size() >= mostLines) {
                    throw new LimitException(
                            "lines", mostLines, Place.at(mostLines + 1, 1).in(name));
                }
            }
        }
        splitter.add(text.substring(start));
        if (splitter.lines.stream().allMatch(Line::isBlank)) {
            throw new InputException(
                    "There is no text in the input; give a transcript",
                    Place.nowhere().in(name));
        }
        return new SourceText(splitter.lines, new Findings(splitter.findings));
    }

    private static final class Splitter {
        private final List<Line> lines = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        void add(String raw) {
            String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
            int number = lines.size() + 1;
            Oddities odd = Oddities.in(line);
            odd.report(number, findings);
            lines.add(new Line(number, odd.replaced() == 0 ? line : Chars.visible(line)));
        }
    }
}
