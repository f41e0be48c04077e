package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.layout.Style.Trait;

/** A page in the making, filled from top to bottom. */
final class PageBuilder {
    private static final float LINE = 0.6f;
    private static final float LINE_GAP = 7;
    private static final float BAR = 1.6f;
    private static final float BAR_GAP = 7;

    /** How far below the middle of its leading the base line stands, in sizes of the font. */
    private static final float DROP = 0.33f;

    private final Sheet sheet;
    private final List<Shape> words = new ArrayList<>();
    private final List<Shape> ornaments = new ArrayList<>();
    private float y;

    PageBuilder(Sheet sheet) {
        this.sheet = sheet;
        this.y = sheet.top();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** {@return the height that is left} */
    float room() {
        return y - sheet.bottom();
    }

    /** {@return the page; ornaments first, so that they stand behind the words and part no leaf} */
    Page page() {
        var shapes = new ArrayList<>(ornaments);
        shapes.addAll(words);
        return new Page(shapes);
    }

    /** Draws a line from margin to margin, unless the page begins. */
    void line() {
        if (!isEmpty()) {
            y -= LINE_GAP;
            ornaments.add(new Shape.Bar(sheet.margin(), y, sheet.full(), LINE, Colour.HAIR));
        }
    }

    /** Adds what stands in each column of a row from one box to before another. */
    void add(SetRow row, int[] from, int[] to) {
        boolean first = isEmpty();
        float lowest = y;
        for (int i = 0; i < from.length; i++) {
            lowest = Math.min(lowest, bottom(row.columns().get(i), from[i], to[i], first));
        }
        y = lowest;
    }

    private float bottom(Column column, int from, int to, boolean first) {
        float top = y;
        for (int i = from; i < to; i++) {
            Box box = column.boxes().get(i);
            top -= i == from && first ? 0 : box.before();
            switch (box) {
                case Box.Words line -> add(line, column, top);
                case Box.Drawn drawn ->
                    words.add(new Shape.Drawn(
                            drawn.picture(), column.x(), top - drawn.height(), drawn.width(), drawn.height()));
            }
            top -= box.height();
        }
        return top;
    }

    private void add(Box.Words box, Column column, float top) {
        Style style = box.style();
        if (style.has(Trait.BAR)) {
            ornaments.add(new Shape.Bar(
                    column.x() - BAR_GAP, top - style.leading(), BAR, style.leading(), style.labelColour()));
        }
        float space = style.has(Trait.CENTRED)
                ? Math.max(0, column.width() - box.line().width())
                : 0;
        float x = column.x() + space / 2;
        float base = top - style.leading() / 2 - style.size() * DROP;
        for (Line.Piece piece : box.line().pieces()) {
            Run run = piece.run();
            words.add(new Shape.Words(
                    Optional.of(run),
                    piece.words(),
                    piece.face(),
                    style.size(),
                    style.colour(run),
                    x,
                    base,
                    piece.width()));
            x += piece.width();
        }
    }
}
