package org.chancery.render.pdf.internal.layout;

import java.util.List;
import java.util.Optional;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.document.Text;
import org.chancery.render.pdf.internal.layout.Style.Trait;

/** Puts lines on a page: their words, the bar and the number beside them, and the number of the page they lead to. */
final class LinePainter {
    private static final float BAR = 1.6f;
    private static final float BAR_GAP = 7;
    private static final float NUMBER_GAP = 13;

    /** How far below the middle of its leading the base line stands, in sizes of the font. */
    private static final float DROP = 0.33f;

    /** The dots of a leader, in sizes of the font: from one to the next, how wide, and how high above the base line. */
    private static final float DOT_STEP = 0.5f;

    private static final float DOT = 0.11f;
    private static final float DOT_HEIGHT = 0.045f;

    private final Glyphs glyphs;
    private final Style number;

    LinePainter(Glyphs glyphs, Style number) {
        this.glyphs = glyphs;
        this.number = number;
    }

    /** Paints a line below a height. */
    void paint(Box.Words box, Column column, float top, Draft draft) {
        Style style = box.style();
        boolean rightToLeft = Directions.isRightToLeft(box.text().language());
        float base = top - style.leading() / 2 - style.size() * DROP;
        if (style.has(Trait.BAR)) {
            float x = rightToLeft ? column.x() + column.width() + BAR_GAP - BAR : column.x() - BAR_GAP;
            draft.ornament(new Shape.Bar(x, top - style.leading(), BAR, style.leading(), style.labelColour()));
        }
        if (box.index() == 0) {
            box.text().anchor().ifPresent(name -> draft.anchor(name, top));
            box.text().mark().ifPresent(mark -> mark(mark, box, column, base, draft));
        }
        float x = left(box, column, rightToLeft);
        box.line().pieces().forEach(piece -> draft.add(words(piece, style, x, base)));
        box.page().ifPresent(page -> page(page, box, column, x, base, draft));
    }

    private static float left(Box.Words box, Column column, boolean rightToLeft) {
        float space = column.width() - box.style().indent() - box.line().width();
        float indent = rightToLeft ? 0 : box.style().indent();
        if (box.style().has(Trait.CENTRED)) {
            return column.x() + Math.max(0, space) / 2;
        }
        return column.x() + indent + (rightToLeft ? space : 0);
    }

    private static Shape.Words words(Line.Piece piece, Style style, float x, float base) {
        return new Shape.Words(Optional.of(piece.run()), piece.moved(x), style.size(), style.colour(piece.run()), base);
    }

    /** The number of a paragraph stands before its first line: in the margin, or where the lines leave room for it. */
    private void mark(Run mark, Box.Words box, Column column, float base, Draft draft) {
        boolean inside = box.style().has(Trait.INDENTED);
        Style style = inside ? box.style() : number;
        Line line = line(mark, box.text(), style);
        float x;
        if (Directions.isRightToLeft(box.text().language())) {
            float edge = column.x() + column.width();
            x = inside ? edge - line.width() : edge + NUMBER_GAP;
        } else {
            x = inside ? column.x() : column.x() - NUMBER_GAP - line.width();
        }
        line.pieces().forEach(piece -> draft.add(words(piece, style, x, base)));
    }

    /** Dots lead the eye from the words to the number at the other side. */
    private void page(Run page, Box.Words box, Column column, float x, float base, Draft draft) {
        Style style = box.style();
        boolean rightToLeft = Directions.isRightToLeft(box.text().language());
        float edge = rightToLeft ? column.x() : column.x() + column.width();
        float start =
                rightToLeft ? column.x() + style.size() * 2 : x + box.line().width();
        float end = rightToLeft ? x : edge - style.size() * 2;
        float step = style.size() * DOT_STEP;
        int dots = (int) ((end - start) / step);
        if (dots > 0) {
            float first = rightToLeft ? start + step / 4 : end - (dots - 0.25f) * step;
            float y = base + style.size() * DOT_HEIGHT;
            draft.ornament(new Shape.Leader(first, y, dots, step, style.size() * DOT, Colour.HAIR));
        }
        draft.add(new Shape.PageNumber(page, style, edge, base));
    }

    private Line line(Run run, Text text, Style style) {
        return Measured.of(new Text(text.kind(), run.language(), List.of(run), text.place()), style, glyphs)
                .whole();
    }
}
