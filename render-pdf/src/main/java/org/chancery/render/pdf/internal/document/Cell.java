package org.chancery.render.pdf.internal.document;

import java.util.List;

/**
 * What one language says in a row.
 *
 * @param items from top to bottom; none when the language has nothing here
 */
public record Cell(List<Item> items) {
    /** Copies the list. */
    public Cell {
        items = List.copyOf(items);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }
}
