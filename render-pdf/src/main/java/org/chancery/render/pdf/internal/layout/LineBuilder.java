package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A line in the making: gathers characters of one run, font and direction into pieces. */
final class LineBuilder {
    private static final String HYPHEN = "-";
    private static final String SOFT_HYPHEN = "\u00AD";

    private final Measured words;
    private final float gap;
    private final float width;
    private final List<Placed> placed = new ArrayList<>();
    private float x;

    /** A piece, and the first of its characters. */
    private record Placed(int first, Line.Piece piece) {}

    LineBuilder(Measured words, float gap, float width) {
        this.words = words;
        this.gap = gap;
        this.width = width;
    }

    Line line() {
        return new Line(placed.stream().map(Placed::piece).toList(), width);
    }

    /** Adds characters that stand in the order in which they are read. */
    void addLeftToRight(int from, int to) {
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || words.isParted(i - 1, i)) {
                add(start, i);
                start = i;
            }
        }
    }

    /** Adds characters of both directions; spaces at the end of the line stand beyond it, where the paragraph runs to. */
    void addMixed(int from, int visible, int to, byte[] levels, boolean rightToLeft) {
        byte[] own = Arrays.copyOfRange(levels, from, to);
        Arrays.fill(own, visible - from, to - from, (byte) (rightToLeft ? 1 : 0));
        int[] order = Directions.visual(own);
        x = rightToLeft ? -advance(visible, to) : 0;
        int start = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || isParted(order, own, i, from)) {
                boolean reversed = own[order[start]] % 2 == 1;
                add(
                        from + Math.min(order[start], order[i - 1]),
                        from + Math.max(order[start], order[i - 1]) + 1,
                        reversed);
                start = i;
            }
        }
        placed.sort(Comparator.comparingInt(Placed::first));
    }

    private boolean isParted(int[] order, byte[] levels, int i, int from) {
        int step = order[i] - order[i - 1];
        boolean turned = levels[order[i]] % 2 != levels[order[i - 1]] % 2;
        return turned || Math.abs(step) != 1 || words.isParted(from + order[i - 1], from + order[i]);
    }

    /** Adds the hyphen after a part of a word; it is no character of the text. */
    void addHyphen(int last, boolean rightToLeft) {
        float own = words.hyphen(last);
        float at = rightToLeft ? -own : width - own;
        placed.add(new Placed(
                last, new Line.Piece(words.run(last), words.face(last), HYPHEN, Optional.of(SOFT_HYPHEN), at, own, 0)));
    }

    private void add(int from, int to) {
        String painted = words.painted(from, to);
        Optional<String> said = words.isSubstitute(from) ? Optional.of(said(from, to)) : Optional.empty();
        place(from, to, painted, said);
    }

    private void add(int from, int to, boolean reversed) {
        if (reversed) {
            place(from, to, mirrored(from, to), Optional.of(said(from, to)));
        } else {
            add(from, to);
        }
    }

    private void place(int from, int to, String painted, Optional<String> said) {
        float own = advance(from, to);
        placed.add(new Placed(from, new Line.Piece(words.run(from), words.face(from), painted, said, x, own, gap)));
        x += own;
    }

    private float advance(int from, int to) {
        float own = 0;
        for (int i = from; i < to; i++) {
            own += words.width(i) + (Breaks.isStretchable(words.codePoint(i)) ? gap : 0);
        }
        return own;
    }

    private String said(int from, int to) {
        var said = new StringBuilder();
        for (int i = from; i < to; i++) {
            said.append(words.source(i));
        }
        return said.toString();
    }

    /** From the last character to the first, each behind its accents' letter, brackets turned round. */
    private String mirrored(int from, int to) {
        var painted = new StringBuilder();
        int end = to;
        while (end > from) {
            int start = end - 1;
            while (start > from && Character.getType(words.codePoint(start)) == Character.NON_SPACING_MARK) {
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
