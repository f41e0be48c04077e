package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.render.pdf.internal.layout.Letters.Break;

/** A line in the making: gathers characters of one run, font and direction into pieces. */
final class LineBuilder {
    private static final Characters HYPHEN = Characters.of("-");
    private static final String SOFT_HYPHEN = "\u00AD";

    private final Measured words;
    private final int from;
    private final int to;

    /** After the last character that is not a space. */
    private final int visible;

    private final boolean hyphen;
    private final float gap;
    private final float width;
    private final List<Line.Piece> pieces = new ArrayList<>(2);
    private float x;

    /** A piece, and the first of its characters. */
    private record Placed(int first, Line.Piece piece) {}

    /** For characters from one to before another; spaces grow until the line fills a width, if one is given. */
    LineBuilder(Measured words, int from, int to, float wanted) {
        this.words = words;
        this.from = from;
        this.to = to;
        int end = to;
        while (end > from && Breaks.isSpace(words.codePoint(end - 1))) {
            end--;
        }
        visible = end;
        hyphen = to < words.length() && to > from && words.breakAfter(to - 1) == Break.HYPHEN;
        float natural = words.points(words.width(from, visible) + (hyphen ? words.hyphen(to - 1) : 0));
        int spaces = wanted > 0 ? spaces(from, visible) : 0;
        gap = spaces > 0 ? (wanted + overhang() - natural) / spaces : 0;
        width = natural + gap * spaces;
    }

    /** How far its last sign may stand beyond the line. */
    private float overhang() {
        if (hyphen) {
            return words.points(words.hyphenOverhang(to - 1));
        }
        return visible > from ? words.points(words.overhang(visible - 1)) : 0;
    }

    Line line() {
        byte[] levels = words.levels();
        if (levels == null) {
            addLeftToRight();
        } else {
            addMixed(Arrays.copyOfRange(levels, from, to), words.isRightToLeft());
        }
        if (hyphen) {
            addHyphen();
        }
        return new Line(pieces, width);
    }

    /** Adds characters that stand in the order in which they are read. */
    private void addLeftToRight() {
        int start = from;
        while (start < to) {
            int end = Math.min(to, words.spanEnd(start));
            pieces.add(piece(start, end));
            start = end;
        }
    }

    /** Adds characters of both directions; spaces at the end of the line stand beyond it, where the paragraph runs to. */
    private void addMixed(byte[] levels, boolean rightToLeft) {
        Arrays.fill(levels, visible - from, to - from, (byte) (rightToLeft ? 1 : 0));
        int[] order = Directions.visual(levels);
        var placed = new ArrayList<Placed>();
        x = rightToLeft ? -advance(visible, to) : 0;
        int start = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || isParted(order, levels, i)) {
                int first = from + Math.min(order[start], order[i - 1]);
                int end = from + Math.max(order[start], order[i - 1]) + 1;
                boolean reversed = levels[order[start]] % 2 == 1;
                placed.add(new Placed(first, reversed ? reversed(first, end) : piece(first, end)));
                start = i;
            }
        }
        placed.sort(Comparator.comparingInt(Placed::first));
        placed.forEach(each -> pieces.add(each.piece()));
    }

    private boolean isParted(int[] order, byte[] levels, int i) {
        int one = order[i - 1];
        int other = order[i];
        boolean turned = levels[other] % 2 != levels[one] % 2;
        return turned || Math.abs(other - one) != 1 || words.spanEnd(from + one) != words.spanEnd(from + other);
    }

    /** Adds the hyphen after a part of a word; it is no character of the text. */
    private void addHyphen() {
        float own = words.points(words.hyphen(to - 1));
        float at = words.isRightToLeft() ? -own : width - own;
        Measured.Span last = words.span(to - 1);
        pieces.add(new Line.Piece(last.run(), last.face(), HYPHEN, Optional.of(SOFT_HYPHEN), at, own, 0));
    }

    private Line.Piece piece(int start, int end) {
        return words.span(start).substitute()
                ? placed(
                        start,
                        end,
                        Characters.of(words.characters(start, end).toString()),
                        Optional.of(said(start, end)))
                : placed(start, end, words.characters(start, end), Optional.empty());
    }

    private Line.Piece reversed(int start, int end) {
        return placed(start, end, Characters.of(mirrored(start, end)), Optional.of(said(start, end)));
    }

    private Line.Piece placed(int start, int end, Characters painted, Optional<String> said) {
        float own = advance(start, end);
        float at = x;
        x += own;
        Measured.Span span = words.span(start);
        return new Line.Piece(span.run(), span.face(), painted, said, at, own, gap);
    }

    private float advance(int start, int end) {
        return words.points(words.width(start, end)) + (gap == 0 ? 0 : gap * spaces(start, end));
    }

    private int spaces(int start, int end) {
        int spaces = 0;
        for (int i = words.nextPlace(start); i < end; i = words.nextPlace(i + 1)) {
            spaces += Breaks.isStretchable(words.codePoint(i)) ? 1 : 0;
        }
        return spaces;
    }

    private String said(int start, int end) {
        var said = new StringBuilder();
        for (int i = start; i < end; i++) {
            said.append(words.source(i));
        }
        return said.toString();
    }

    /** From the last character to the first, each behind its accents' letter, brackets turned round. */
    private String mirrored(int first, int last) {
        var painted = new StringBuilder();
        int end = last;
        while (end > first) {
            int start = end - 1;
            while (start > first && Breaks.isAccent(words.codePoint(start))) {
                start--;
            }
            for (int i = start; i < end; i++) {
                painted.appendCodePoint(Mirrors.of(words.codePoint(i)));
            }
            end = start;
        }
        return painted.toString();
    }
}
