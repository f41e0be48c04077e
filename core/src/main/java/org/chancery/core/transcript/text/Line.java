package org.chancery.core.transcript.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A line to be read. In plain text it is a line of the source; a paragraph that the source breaks over several lines is
 * one line here, and so is a block of a page. It knows where each of its characters comes from.
 *
 * @param text its characters without the line end
 * @param origins where they come from, in order; the first at index 0
 * @param styles what is set off
 * @param hint what the source says it is
 */
public record Line(String text, List<Origin> origins, List<Style> styles, Hint hint) {
    /** Copies the lists; refuses a line from nowhere. */
    public Line {
        Objects.requireNonNull(text);
        Objects.requireNonNull(hint);
        origins = List.copyOf(origins);
        styles = List.copyOf(styles);
        if (origins.isEmpty() || origins.getFirst().index() != 0) {
            throw new IllegalArgumentException("A line comes from somewhere: " + origins);
        }
    }

    /** {@return a line of plain text} */
    public static Line of(int number, String text) {
        return of(number, 1, text);
    }

    /** {@return a piece of a line of plain text that begins in a column} */
    public static Line of(int number, int column, String text) {
        return new Line(text, List.of(new Origin(0, number, column, false)), List.of(), Hint.NONE);
    }

    /** {@return this line as something else} */
    public Line as(Hint other) {
        return new Line(text, origins, styles, other);
    }

    /** {@return the line of the source in which it begins, from 1} */
    public int number() {
        return origins.getFirst().line();
    }

    /** {@return whether it holds nothing but white space} */
    public boolean isBlank() {
        return start() == text.length();
    }

    /** {@return the index of the first character that is no space; the length when there is none} */
    public int start() {
        return skipSpace(0);
    }

    /** {@return the index after the last character that is no space; 0 when there is none} */
    public int end() {
        return trimmed(0, text.length());
    }

    /** {@return the line without the space around it} */
    public String content() {
        return isBlank() ? "" : text.substring(start(), end());
    }

    /** {@return the index of the first character at or after an index that is no space} */
    public int skipSpace(int from) {
        int at = from;
        while (at < text.length() && Chars.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@return where a run of characters ends when the space at its end does not count} */
    public int trimmed(int from, int to) {
        int end = to;
        while (end > from && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** {@return where a character comes from} */
    public Origin origin(int index) {
        int at = run(index);
        Origin run = origins.get(at);
        return run.at(index, run.column() + text.codePointCount(run.index(), index));
    }

    /** Which run a character is in: by halves, since a paragraph may come from many lines. */
    private int run(int index) {
        int low = 0;
        int high = origins.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (origins.get(middle).index() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** {@return a run of its characters as a line of its own} */
    public Line sub(int from, int to) {
        return cut(origin(Math.min(from, text.length())), from, to);
    }

    /** {@return the pieces of it that begin at indices, in order; each character is looked at once} */
    public List<Line> split(List<Integer> cuts) {
        var pieces = new ArrayList<Line>();
        Origin first = origins.getFirst();
        int from = 0;
        for (int cut : cuts) {
            if (cut > from && cut < text.length()) {
                pieces.add(cut(first, from, cut));
                Origin run = origins.get(run(cut));
                int since = run.index() > from ? run.index() : from;
                int column = run.index() > from ? run.column() : first.column();
                first = new Origin(cut, run.line(), column + text.codePointCount(since, cut), false);
                from = cut;
            }
        }
        pieces.add(cut(first, from, text.length()));
        return pieces;
    }

    private Line cut(Origin first, int from, int to) {
        var runs = new ArrayList<Origin>();
        runs.add(first.moved(-first.index()));
        for (int i = run(from) + 1; i < origins.size() && origins.get(i).index() < to; i++) {
            runs.add(origins.get(i).moved(-from));
        }
        List<Style> within = styles.stream()
                .filter(style -> style.from() < to && style.to() > from)
                .map(style -> style.within(from, to))
                .toList();
        return new Line(text.substring(from, to), runs, within, hint);
    }

    /** {@return whether all of a run is set off in a way} */
    public boolean isAll(Style.Sort sort, int from, int to) {
        int at = from;
        while (at < to) {
            int begin = at;
            at = styles.stream()
                    .filter(style -> style.sort() == sort && style.from() <= begin && style.to() > begin)
                    .mapToInt(Style::to)
                    .max()
                    .orElse(Chars.isSpace(text.charAt(begin)) ? begin + 1 : begin);
            if (at == begin) {
                return false;
            }
        }
        return true;
    }
}
