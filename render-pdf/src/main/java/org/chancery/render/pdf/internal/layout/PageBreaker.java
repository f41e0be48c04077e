package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.layout.Style.Trait;

/** Puts rows on pages. The columns of a row begin at one height and go on together on the next page. */
final class PageBreaker {
    private static final float RULE = 0.6f;
    private static final float RULE_GAP = 7;
    private static final float BAR = 1.6f;
    private static final float BAR_GAP = 7;

    /** How far below the middle of its leading the base line stands, in sizes of the font. */
    private static final float DROP = 0.33f;

    private final Sheet sheet;
    private final List<Page> pages = new ArrayList<>();
    private List<Shape> shapes = new ArrayList<>();
    private List<Shape> rules = new ArrayList<>();
    private float y;

    PageBreaker(Sheet sheet) {
        this.sheet = sheet;
        this.y = sheet.top();
    }

    /** {@return the pages; at least one} */
    List<Page> pages(List<SetRow> rows) {
        int from = 0;
        while (from < rows.size()) {
            int last = from;
            float needed = 0;
            while (last + 1 < rows.size() && rows.get(last).keeps()) {
                needed += rows.get(last).height();
                last++;
            }
            needed += rows.get(last).leastHeight();
            if (needed > room()) {
                endPage();
            }
            rows.subList(from, last + 1).forEach(this::put);
            from = last + 1;
        }
        endPage();
        return pages;
    }

    private float room() {
        return y - sheet.bottom();
    }

    private boolean pageBegins() {
        return shapes.isEmpty();
    }

    private void endPage() {
        if (!pageBegins()) {
            rules.addAll(shapes);
            pages.add(new Page(rules));
            rules = new ArrayList<>();
            shapes = new ArrayList<>();
            y = sheet.top();
        }
    }

    private void put(SetRow row) {
        int count = row.columns().size();
        int[] from = new int[count];
        while (true) {
            int[] to = new int[count];
            boolean stuck = false;
            boolean rest = false;
            for (int i = 0; i < count; i++) {
                Column column = row.columns().get(i);
                to[i] = column.breakBefore(from[i], room(), pageBegins());
                rest |= to[i] < column.boxes().size();
                stuck |= to[i] == from[i] && from[i] < column.boxes().size();
            }
            if (!stuck) {
                paint(row, from, to);
                from = to;
            }
            if (!rest) {
                return;
            }
            endPage();
        }
    }

    private void paint(SetRow row, int[] from, int[] to) {
        boolean begins = pageBegins();
        if (row.has(Trait.LINE_ABOVE) && !begins) {
            rule(y - RULE_GAP);
        }
        float lowest = y;
        for (int i = 0; i < from.length; i++) {
            float bottom = paint(row.columns().get(i), from[i], to[i], begins);
            lowest = Math.min(lowest, bottom);
        }
        y = lowest;
        if (row.has(Trait.LINE_BELOW)) {
            y -= RULE_GAP;
            rule(y);
        }
    }

    private void rule(float height) {
        rules.add(new Shape.Bar(sheet.margin(), height, sheet.width() - 2 * sheet.margin(), RULE, Colour.HAIR));
    }

    private float paint(Column column, int from, int to, boolean begins) {
        float top = y;
        for (int i = from; i < to; i++) {
            Box box = column.boxes().get(i);
            top -= i == from && begins ? 0 : box.before();
            switch (box) {
                case Box.Words words -> paint(words, column, top);
                case Box.Drawn drawn ->
                    shapes.add(new Shape.Drawn(
                            drawn.picture(), column.x(), top - drawn.height(), drawn.width(), drawn.height()));
            }
            top -= box.height();
        }
        return top;
    }

    private void paint(Box.Words box, Column column, float top) {
        Style style = box.style();
        if (style.has(Trait.BAR)) {
            rules.add(new Shape.Bar(
                    column.x() - BAR_GAP, top - style.leading(), BAR, style.leading(), style.labelColour()));
        }
        float base = top - style.leading() / 2 - style.size() * DROP;
        float x = column.x()
                + (style.has(Trait.CENTRED)
                        ? Math.max(0, (column.width() - box.line().width()) / 2)
                        : 0);
        for (Line.Piece piece : box.line().pieces()) {
            Run run = piece.run();
            shapes.add(new Shape.Words(
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
