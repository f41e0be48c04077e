package org.chancery.render.pdf.internal.layout;

import java.util.List;

/**
 * A row whose words are set in lines.
 *
 * @param columns in reading order
 * @param spread whether each column has a page of its own
 */
record SetRow(List<Column> columns, boolean spread) {
    private static final float TALLEST_KEPT = 150;

    SetRow {
        columns = List.copyOf(columns);
    }

    float height() {
        return (float) columns.stream().mapToDouble(Column::height).max().orElse(0);
    }

    float leastHeight() {
        return (float) columns.stream().mapToDouble(Column::leastHeight).max().orElse(0);
    }

    /** {@return whether it stands on the page of the row after it, whole: headings and short questions do} */
    boolean keeps() {
        return height() < TALLEST_KEPT && isKept();
    }

    /** {@return whether its end stands on the page of the row after it} */
    boolean isKept() {
        return has(Style.Trait.KEPT);
    }

    /** {@return whether any paragraph of it has a trait} */
    boolean has(Style.Trait trait) {
        return columns.stream()
                .flatMap(column -> column.boxes().stream())
                .anyMatch(box -> box instanceof Box.Words words && words.style().has(trait));
    }
}
