package org.chancery.render.pdf.internal.document;

import java.util.List;

/**
 * Cells that stand side by side; one alone has the width of the page.
 *
 * @param cells in reading order; at least one
 * @param translation whether it says in another language what the row above said
 * @param spread whether each cell has a page of its own, the next one facing it
 */
public record Row(List<Cell> cells, boolean translation, boolean spread) implements Node {
    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
    }
}
