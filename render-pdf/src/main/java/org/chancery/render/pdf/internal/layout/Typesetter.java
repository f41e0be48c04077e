package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.chancery.render.pdf.internal.document.Item;
import org.chancery.render.pdf.internal.document.Node;
import org.chancery.render.pdf.internal.document.Picture;
import org.chancery.render.pdf.internal.document.Row;
import org.chancery.render.pdf.internal.document.Section;
import org.chancery.render.pdf.internal.document.Text;

/** Sets rows: breaks their words into lines and scales their pictures. */
final class Typesetter {
    private static final float INDENT = 16;
    private static final float TALLEST_PICTURE = 250;
    private static final float TALLEST_SMALL_PICTURE = 110;
    private static final float POINTS_A_PIXEL = 0.75f;

    private final Sheet sheet;
    private final FontSet fonts;
    private final Stylesheet styles;

    Typesetter(Sheet sheet, FontSet fonts, Stylesheet styles) {
        this.sheet = sheet;
        this.fonts = fonts;
        this.styles = styles;
    }

    List<SetRow> rows(List<? extends Node> nodes) {
        var rows = new ArrayList<SetRow>();
        for (Node node : nodes) {
            switch (node) {
                case Section section -> rows.addAll(rows(section.children()));
                case Row row -> rows.add(row(row));
            }
        }
        return rows;
    }

    private SetRow row(Row row) {
        var columns = new ArrayList<Column>();
        int count = row.cells().size();
        float indent = row.translation() ? INDENT : 0;
        for (int i = 0; i < count; i++) {
            var boxes = new ArrayList<Box>();
            for (Item item : row.cells().get(i).items()) {
                boxes.addAll(boxes(item, sheet.column(count) - indent, row));
            }
            columns.add(new Column(sheet.left(i, count) + indent, sheet.column(count) - indent, boxes));
        }
        return new SetRow(columns);
    }

    private List<? extends Box> boxes(Item item, float width, Row row) {
        return switch (item) {
            case Text text -> words(text, width, row);
            case Picture picture -> List.of(drawn(picture));
        };
    }

    private List<Box.Words> words(Text text, float width, Row row) {
        Style usual = styles.of(text.kind(), row.cells().size() > 1);
        Style style = row.translation() ? usual.closer() : usual;
        List<Line> lines = LineBreaker.lines(new Measured(text, style, fonts), width);
        var boxes = new ArrayList<Box.Words>();
        for (Line line : lines) {
            boxes.add(new Box.Words(line, style, boxes.size(), lines.size()));
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
