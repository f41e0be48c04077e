package org.chancery.render.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How the languages of a brief stand to each other.
 *
 * @param languages in their order
 * @param beside whether they share a row, rather than each having its own
 */
public record Columns(List<Locale> languages, boolean beside) {
    /** Copies the list. */
    public Columns {
        languages = List.copyOf(languages);
    }

    /** {@return the rows for what each language has to say; none when all are silent} */
    List<Row> rows(Function<Locale, ? extends List<? extends Item>> say) {
        List<Cell> cells = languages.stream()
                .map(language -> new Cell(List.copyOf(say.apply(language))))
                .toList();
        if (cells.stream().allMatch(Cell::isEmpty)) {
            return List.of();
        }
        if (beside) {
            return List.of(new Row(cells, false));
        }
        var rows = new ArrayList<Row>();
        for (Cell cell : cells) {
            if (!cell.isEmpty()) {
                rows.add(new Row(List.of(cell), !rows.isEmpty()));
            }
        }
        return rows;
    }
}
