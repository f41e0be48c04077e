package org.chancery.render.pdf.internal.layout;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A page in the making, or the pages of a spread, filled from top to bottom. */
final class PageBuilder {
    private static final float LINE = 0.6f;
    private static final float LINE_GAP = 7;

    private final Sheet sheet;
    private final LinePainter lines;
    private final List<Draft> drafts;
    private boolean empty = true;
    private float y;

    /** Begins so many pages, on which rows begin at the same height. */
    PageBuilder(Sheet sheet, LinePainter lines, int sides) {
        this.sheet = sheet;
        this.lines = lines;
        this.y = sheet.top();
        this.drafts = IntStream.range(0, sides)
                .mapToObj(side -> new Draft(sides > 1 ? OptionalInt.of(side) : OptionalInt.empty()))
                .toList();
    }

    boolean isEmpty() {
        return empty;
    }

    /** {@return the height that is left} */
    float room() {
        return y - sheet.bottom();
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Draws a line from margin to margin, unless the page begins. */
    void line() {
        if (!isEmpty()) {
            y -= LINE_GAP;
            drafts.forEach(draft -> draft.ornament(new Shape.Bar(sheet.margin(), y, sheet.full(), LINE, Colour.HAIR)));
        }
    }

    /** Adds what stands in each column of a row from one box to before another. */
    void add(SetRow row, int[] from, int[] to) {
        boolean first = isEmpty();
        float lowest = y;
        for (int i = 0; i < from.length; i++) {
            lowest = Math.min(lowest, bottom(row, i, from[i], to[i], first));
        }
        y = lowest;
        empty = false;
    }

    private float bottom(SetRow row, int index, int from, int to, boolean first) {
        Column column = row.columns().get(index);
        Draft draft = drafts.get(index % drafts.size());
        boolean shared = row.columns().size() < drafts.size();
        float top = y;
        for (int i = from; i < to; i++) {
            Box box = column.boxes().get(i);
            top -= i == from && first ? 0 : box.before();
            switch (box) {
                case Box.Words line -> lines.paint(line, column, top, draft);
                case Box.Drawn drawn -> draw(drawn, column, top, draft, shared);
            }
            top -= box.height();
        }
        return top;
    }

    /** Draws a picture; on every page of a spread, when it is no column's own. */
    private void draw(Box.Drawn drawn, Column column, float top, Draft draft, boolean shared) {
        Shape.Drawn shape =
                new Shape.Drawn(drawn.leaf(), false, column.x(), top - drawn.height(), drawn.width(), drawn.height());
        draft.add(shape);
        if (shared) {
            drafts.stream()
                    .filter(other -> other != draft)
                    .forEach(other -> other.add(
                            new Shape.Drawn(drawn.leaf(), true, shape.x(), shape.y(), shape.width(), shape.height())));
        }
    }
}
