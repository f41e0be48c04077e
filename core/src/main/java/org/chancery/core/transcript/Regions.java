package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;

/**
 * The lines of a source, told apart by what its markup says of them.
 *
 * @param text what may be a statement, its head and its contacts
 * @param around what surrounds it
 */
record Regions(List<Line> text, List<Line> around) {
    private static final double MOST = 0.6;

    static Regions of(List<Line> lines) {
        boolean quoted = isMostlyQuoted(lines);
        var text = new ArrayList<Line>();
        var around = new ArrayList<Line>();
        for (Line line : lines) {
            boolean outside = quoted && line.hint() != Hint.QUOTATION && !line.isBlank();
            boolean furniture = line.hint() == Hint.FURNITURE && !line.isBlank();
            (outside || furniture ? around : text).add(line);
        }
        return text.stream().allMatch(Line::isBlank) ? new Regions(lines, List.of()) : new Regions(text, around);
    }

    /** Whether the statement is quoted by somebody who says something about it. */
    private static boolean isMostlyQuoted(List<Line> lines) {
        long all = length(lines, false);
        long quoted = length(lines, true);
        return quoted < all && quoted >= all * MOST;
    }

    private static long length(List<Line> lines, boolean quotedOnly) {
        return lines.stream()
                .filter(line -> !quotedOnly || line.hint() == Hint.QUOTATION)
                .mapToLong(line -> line.text().length())
                .sum();
    }
}
