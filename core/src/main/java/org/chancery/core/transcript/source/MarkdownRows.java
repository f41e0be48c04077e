package org.chancery.core.transcript.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Origin;
import org.chancery.core.transcript.text.Style;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The words of a Markdown text line by line of the source, how they are set, and what of each line is markup. */
final class MarkdownRows {
    private final List<Line> source;
    private final TreeMap<Integer, Row> rows = new TreeMap<>();
    private final Columns columns;

    /** What is known of a line of the source. */
    private static final class Row {
        private final LineBuilder builder = new LineBuilder();
        private final BitSet words = new BitSet();
        private final List<Run> runs = new ArrayList<>();
        private boolean breaksAfter;
    }

    /** What is set off of a line of the source, by its indices. */
    private record Run(Style.Sort sort, String address, int from, int to) {}

    MarkdownRows(List<Line> source) {
        this.source = source;
        columns = new Columns(source);
    }

    /** The line in which something begins, as the source has it. */
    String line(SourceSpan span) {
        return source.get(span.getLineIndex()).text();
    }

    /** What of the source a span holds. */
    String printed(SourceSpan span) {
        String text = line(span);
        int from = Math.min(text.length(), span.getColumnIndex());
        return text.substring(from, Math.min(text.length(), from + span.getLength()));
    }

    /** Takes a line to be understood, though it may hold nothing but markup. */
    void understand(int line) {
        row(line);
    }

    /** Ends a line of its own at the end of a line of the source. */
    void breakAfter(int line) {
        row(line).breaksAfter = true;
    }

    /** Sets words apart. */
    void set(Style.Sort sort, String address, SourceSpan span) {
        set(sort, address, span.getLineIndex(), span.getColumnIndex(), span.getColumnIndex() + span.getLength());
    }

    private void set(Style.Sort sort, String address, int line, int from, int to) {
        row(line).runs.add(new Run(sort, address, from, to));
    }

    /** Sets words apart from an index of one line to an index of the same or another. */
    void set(Style.Sort sort, int firstLine, int first, int lastLine, int end) {
        for (int i = firstLine; i <= lastLine; i++) {
            int from = i == firstLine ? first : 0;
            set(sort, "", i, from, i == lastLine ? end : source.get(i).text().length());
        }
    }

    private Row row(int line) {
        return rows.computeIfAbsent(line, at -> new Row());
    }

    /** Adds the words of a node; escapes and entities are longer in the source than what they say. */
    void words(Node node, String literal, Hint hint) {
        int said = 0;
        for (SourceSpan span : node.getSourceSpans()) {
            String printed = printed(span);
            int length = Math.min(printed.length(), literal.length() - said);
            if (literal.startsWith(printed, said)) {
                add(span, printed, 0, hint);
                said += length;
            } else {
                said = aligned(span, printed, literal, said, hint);
            }
        }
    }

    /** Adds a span as it is printed. */
    void verbatim(SourceSpan span, Hint hint) {
        add(span, printed(span), 0, hint);
    }

    private int aligned(SourceSpan span, String printed, String literal, int from, Hint hint) {
        int said = from;
        int at = 0;
        while (at < printed.length()) {
            int length = Character.charCount(printed.codePointAt(at));
            if (literal.startsWith(printed.substring(at, at + length), said)) {
                add(span, printed.substring(at, at + length), at, hint);
                said += length;
                at += length;
            } else if (printed.charAt(at) == '&' && said < literal.length()) {
                int end = printed.indexOf(';', at);
                int codes = Character.charCount(literal.codePointAt(said));
                add(span, literal.substring(said, said + codes), at, hint);
                said += codes;
                at = end < 0 ? printed.length() : end + 1;
            } else {
                at += length;
            }
        }
        return said;
    }

    private void add(SourceSpan span, String words, int offset, Hint hint) {
        Row row = row(span.getLineIndex());
        String text = source.get(span.getLineIndex()).text();
        int column = span.getColumnIndex() + offset;
        row.builder.add(words, span.getLineIndex() + 1, columns.of(span.getLineIndex(), column));
        row.builder.hint(hint);
        row.words.set(column, Math.min(text.length(), column + words.length()));
    }

    /** The lines below the head; blocks are parted by blank ones. What no block holds is text all the same. */
    List<Line> lines(int head) {
        var lines = new ArrayList<Line>();
        for (int i = head; i < source.size(); i++) {
            Row row = rows.get(i);
            if (row == null && source.get(i).text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                lines.add(source.get(i));
            } else if (row == null || row.builder.isEmpty()) {
                lines.add(Line.of(i + 1, ""));
            } else {
                lines.add(styled(row.builder.take(), row.runs));
                if (row.breaksAfter) {
                    lines.add(Line.of(i + 1, ""));
                }
            }
        }
        return lines;
    }

    private Line styled(Line line, List<Run> runs) {
        List<Style> styles = runs.stream()
                .map(run -> new Style(run.sort(), position(line, run.from()), position(line, run.to()), run.address()))
                .filter(style -> style.to() > style.from())
                .toList();
        return new Line(line.text(), line.origins(), styles, line.hint());
    }

    /** The index in a line of the first character that stands at or behind an index of its source. */
    private int position(Line line, int sourceIndex) {
        int index = line.number() - 1;
        String text = source.get(index).text();
        int column = columns.of(index, Math.min(sourceIndex, text.length()));
        List<Origin> origins = line.origins();
        int at = Collections.binarySearch(
                origins, new Origin(0, 0, column, false), Comparator.comparingInt(Origin::column));
        if (at >= 0) {
            return origins.get(at).index();
        }
        int run = Math.max(0, -at - 2);
        Origin origin = origins.get(run);
        int end = run + 1 < origins.size()
                ? origins.get(run + 1).index()
                : line.text().length();
        int length = line.text().codePointCount(origin.index(), end);
        int inRun = Math.min(Math.max(0, column - origin.column()), length);
        return line.text().offsetByCodePoints(origin.index(), inRun);
    }

    /** What of the source is neither word nor space. */
    List<Line> markup(int head) {
        var markup = new ArrayList<Line>();
        rows.forEach((index, row) -> addMarkup(index, row.words, markup));
        for (Line line : source.subList(head, source.size())) {
            boolean words = line.text().codePoints().anyMatch(Character::isLetterOrDigit);
            if (!rows.containsKey(line.number() - 1) && !words) {
                markup.add(line.as(Hint.MARKUP));
            }
        }
        markup.sort(Comparator.comparingInt(Line::number));
        return markup;
    }

    private void addMarkup(int index, BitSet words, List<Line> markup) {
        String text = source.get(index).text();
        int from = words.nextClearBit(0);
        while (from < text.length()) {
            int next = words.nextSetBit(from);
            int to = next < 0 ? text.length() : next;
            Line piece = Line.of(index + 1, columns.of(index, from), text.substring(from, to));
            markup.add(piece.as(Hint.MARKUP));
            from = words.nextClearBit(to);
        }
    }

    /** Columns of indices, counted on from the last that was asked for. */
    private static final class Columns {
        private final List<Line> source;
        private int line = -1;
        private int index;
        private int column;

        Columns(List<Line> source) {
            this.source = source;
        }

        int of(int ofLine, int ofIndex) {
            if (ofLine != line || ofIndex < index) {
                line = ofLine;
                index = 0;
                column = 1;
            }
            column += source.get(line).text().codePointCount(index, ofIndex);
            index = ofIndex;
            return column;
        }
    }
}
