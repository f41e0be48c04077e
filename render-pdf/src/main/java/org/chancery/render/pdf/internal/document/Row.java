package org.chancery.render.pdf.internal.document;

import java.util.List;

/**
 * Cells that stand side by side; one alone has the width of the page.
 *
 * @param cells from left to right, which is reading order too; at least one
 * @param translation whether it says in another language what the row above said
 */
public record Row(List<Cell> cells, boolean translation) implements Node {
    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** {@return a row of one cell with a picture} */
    static Row of(Picture picture) {
        return new Row(List.of(new Cell(List.of(picture))), false);
    }
}
