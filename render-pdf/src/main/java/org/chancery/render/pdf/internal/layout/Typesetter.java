package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.render.pdf.internal.document.Code;
import org.chancery.render.pdf.internal.document.Entry;
import org.chancery.render.pdf.internal.document.Item;
import org.chancery.render.pdf.internal.document.Node;
import org.chancery.render.pdf.internal.document.Picture;
import org.chancery.render.pdf.internal.document.Row;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.document.Section;
import org.chancery.render.pdf.internal.document.Text;
import org.chancery.render.pdf.internal.layout.Style.Trait;

/** Sets rows: breaks their words into lines and scales their pictures. */
final class Typesetter {
    private static final float INDENT = 16;
    private static final float TALLEST_PICTURE = 250;
    private static final float TALLEST_SMALL_PICTURE = 110;
    private static final float POINTS_A_PIXEL = 0.75f;
    private static final float CODE = 56;

    /** The room at the end of a line for the number of a page, in sizes of the font. */
    private static final float PAGE = 3;

    private final Sheet sheet;
    private final Glyphs glyphs;
    private final Stylesheet styles;
    private final Consumer<Measured> hyphenation;

    Typesetter(Sheet sheet, Glyphs glyphs, Stylesheet styles, Hyphens hyphens) {
        this.sheet = sheet;
        this.glyphs = glyphs;
        this.styles = styles;
        this.hyphenation = new Hyphenation(hyphens);
    }

    List<SetRow> rows(List<? extends Node> nodes) {
        var rows = new ArrayList<SetRow>();
        add(nodes, rows);
        return rows;
    }

    private void add(List<? extends Node> nodes, List<SetRow> rows) {
        for (Node node : nodes) {
            switch (node) {
                case Section section -> add(section.children(), rows);
                case Row row -> rows.add(row(row));
            }
        }
    }

    private SetRow row(Row row) {
        var columns = new ArrayList<Column>();
        int count = row.spread() ? 1 : row.cells().size();
        float indent = row.translation() ? INDENT : 0;
        for (int i = 0; i < row.cells().size(); i++) {
            int place = row.spread() ? 0 : place(row, i);
            float width = sheet.column(count) - indent;
            var boxes = new ArrayList<Box>();
            for (Item item : row.cells().get(i).items()) {
                boxes.addAll(boxes(item, width, row));
            }
            columns.add(new Column(sheet.left(place, count) + indent, width, boxes));
        }
        return SetRow.of(columns, row.spread(), sheet.top() - sheet.bottom());
    }

    /** Columns stand from left to right, unless the first is in a language that runs from right to left. */
    private static int place(Row row, int index) {
        int count = row.cells().size();
        List<Item> first = row.cells().getFirst().items();
        boolean reversed = !first.isEmpty() && isRightToLeft(first.getFirst());
        return reversed ? count - 1 - index : index;
    }

    private static boolean isRightToLeft(Item item) {
        return switch (item) {
            case Text text -> Directions.isRightToLeft(text.language());
            case Entry entry -> Directions.isRightToLeft(entry.text().language());
            case Picture ignored -> false;
            case Code ignored -> false;
        };
    }

    private List<? extends Box> boxes(Item item, float width, Row row) {
        return switch (item) {
            case Text text -> words(text, Optional.empty(), width, row);
            case Entry entry -> words(entry.text(), Optional.of(entry.page()), width, row);
            case Picture picture -> List.of(drawn(picture));
            case Code code -> List.of(new Box.Drawn(code, CODE, CODE));
        };
    }

    private List<Box.Words> words(Text text, Optional<Run> page, float width, Row row) {
        boolean narrow = row.cells().size() > 1 && !row.spread();
        Style usual = styles.of(text.kind(), narrow);
        Style style = row.translation() ? usual.closer() : usual;
        float room = width - style.indent() - (page.isPresent() ? style.size() * PAGE : 0);
        List<Line> lines = LineBreaker.lines(
                Measured.of(text, style, glyphs),
                room,
                style.has(Trait.JUSTIFIED) ? Fit.Aim.JUSTIFIED : Fit.Aim.RAGGED,
                style.has(Trait.HYPHENATED) ? hyphenation : words -> {});
        var boxes = new ArrayList<Box.Words>();
        for (Line line : lines) {
            boolean last = boxes.size() + 1 == lines.size();
            boxes.add(new Box.Words(line, style, boxes.size(), lines.size(), text, last ? page : Optional.empty()));
        }
        return boxes;
    }

    private Box.Drawn drawn(Picture picture) {
        float natural = picture.image().getWidth() * POINTS_A_PIXEL;
        float high = picture.image().getHeight() * POINTS_A_PIXEL;
        float scale = Math.min(
                1,
                Math.min(sheet.full() / natural, (picture.small() ? TALLEST_SMALL_PICTURE : TALLEST_PICTURE) / high));
        return new Box.Drawn(picture, natural * scale, high * scale);
    }
}
