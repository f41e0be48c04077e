package org.chancery.core.transcript.source;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Line;

/** Reads plain text into lines. */
public final class PlainText {
    private final List<Line> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private PlainText() {}

    /**
     * {@return the lines of a text}
     *
     * @param text ends its lines with LF, CR LF, CR, FF, NEL, or Unicode's line and paragraph separators
     * @param name what findings call it
     * @param mostLines how many lines are read
     * @throws LimitException when it has more
     * @throws InputException when there is nothing in it
     */
    public static SourceText read(String text, String name, int mostLines) throws InputException {
        var plain = new PlainText();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            if (Chars.isLineEnd(text, i)) {
                plain.add(text.substring(start, i));
                start = i + 1;
                if (plain.lines.size() >= mostLines) {
                    throw new LimitException(
                            "lines", mostLines, Place.at(mostLines + 1, 1).in(name));
                }
            }
        }
        plain.add(text.substring(start));
        return new SourceText(plain.lines, List.of(), SourceText.Facts.NONE, new Findings(plain.findings))
                .requireWords(name);
    }

    private void add(String raw) {
        String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
        int number = lines.size() + 1;
        Oddities odd = Oddities.in(line);
        odd.report(number, findings);
        lines.add(Line.of(number, odd.replaced() == 0 ? line : Chars.visible(line)));
    }
}
