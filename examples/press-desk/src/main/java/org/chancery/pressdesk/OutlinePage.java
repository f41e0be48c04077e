package org.chancery.pressdesk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.transcript.Reading;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.outline.Outline.Kind;

/**
 * A reading on a page or two, to be checked at a glance: a row for each turn, with its line, what it was taken for, who
 * speaks, its first words and how many lines follow. What a site prints around the text is summed up.
 */
final class OutlinePage {
    private static final int WIDEST_NAME = 28;
    private static final int FIRST_WORDS = 60;
    private static final Set<Kind> AROUND = EnumSet.of(Kind.FURNITURE, Kind.MARKUP, Kind.LANGUAGE_SWITCH);
    private static final Set<Kind> BEFORE_WORDS = EnumSet.of(Kind.LABEL, Kind.QUALIFIER);

    private final List<Row> rows = new ArrayList<>();
    private final Outline outline;
    private int around;

    /** A turn, or another piece of the text; pieces of the same kind that follow each other make one row. */
    private static final class Row {
        private final Outline.Span first;
        private int more;

        Row(Outline.Span first) {
            this.first = first;
        }

        String kind() {
            return first.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        String name() {
            return cut(first.speaker().orElse(""), WIDEST_NAME);
        }

        String words() {
            return cut(first.text(), FIRST_WORDS) + (more == 0 ? "" : "  (+" + more + ")");
        }
    }

    private OutlinePage(Outline outline) {
        this.outline = outline;
    }

    /** The page, each line ended. */
    static String of(Reading reading, boolean all) {
        var page = new OutlinePage(reading.outline());
        page.collect(all);
        return "Read as " + reading.dialect() + ": " + reading.evidence() + "\n" + page.table() + page.footnote();
    }

    private void collect(boolean all) {
        Optional<Row> open = Optional.empty();
        for (Outline.Span span : outline.spans()) {
            if (!all && AROUND.contains(span.kind())) {
                around++;
            } else if (!all && BEFORE_WORDS.contains(span.kind())) {
                open = Optional.empty();
            } else if (!all && open.filter(row -> isSame(row.first, span)).isPresent()) {
                open.get().more++;
            } else {
                open = Optional.of(new Row(span));
                rows.add(open.get());
            }
        }
    }

    private static boolean isSame(Outline.Span one, Outline.Span other) {
        return one.kind() == other.kind() && one.speaker().equals(other.speaker()) && one.kind() != Kind.UNPLACED;
    }

    private String table() {
        int kinds = rows.stream().mapToInt(row -> row.kind().length()).max().orElse(0);
        int names = rows.stream().mapToInt(row -> length(row.name())).max().orElse(0);
        var table = new StringBuilder();
        for (Row row : rows) {
            String line = String.format(Locale.ROOT, "%5d  ", row.first.line()) + padded(row.kind(), kinds) + "  "
                    + (names == 0 ? "" : padded(row.name(), names) + "  ") + row.words();
            table.append(line.stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private String footnote() {
        return around == 0
                ? ""
                : "Not shown: " + around + (around == 1 ? " piece" : " pieces")
                        + " of menus, page headers and markup; --all shows them.\n";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - length(text));
    }

    private static String cut(String text, int most) {
        return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
