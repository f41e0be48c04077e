package org.chancery.render.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How the languages of a brief stand to each other.
 *
 * @param languages in their order
 * @param arrangement of what they say
 */
public record Columns(List<Locale> languages, Arrangement arrangement) {
    /** Copies the list. */
    public Columns {
        languages = List.copyOf(languages);
    }

    /** How passages in several languages stand to each other. */
    public enum Arrangement {
        /** Each has its own row. */
        BELOW,
        /** They share a row. */
        BESIDE,
        /** They share a row that goes across the pages of a spread. */
        FACING
    }

    /** {@return whether languages share a row} */
    boolean beside() {
        return arrangement != Arrangement.BELOW;
    }

    /** {@return whether a language has a margin of its own, for numbers that belong to all} */
    boolean hasMargin(Locale language) {
        return arrangement == Arrangement.FACING || language.equals(languages.getFirst());
    }

    /** {@return the rows for what each language has to say; none when all are silent} */
    List<Row> rows(Function<Locale, ? extends List<? extends Item>> say) {
        var cells = new ArrayList<Cell>(languages.size());
        boolean silent = true;
        for (Locale language : languages) {
            Cell cell = new Cell(List.copyOf(say.apply(language)));
            cells.add(cell);
            silent &= cell.isEmpty();
        }
        if (silent) {
            return List.of();
        }
        if (beside()) {
            return List.of(new Row(cells, false, facing()));
        }
        var rows = new ArrayList<Row>();
        for (Cell cell : cells) {
            if (!cell.isEmpty()) {
                rows.add(new Row(List.of(cell), !rows.isEmpty(), false));
            }
        }
        return rows;
    }

    /** {@return a row of what belongs to every language} */
    Row row(Item item) {
        return new Row(List.of(new Cell(List.of(item))), false, facing());
    }

    private boolean facing() {
        return arrangement == Arrangement.FACING && languages.size() > 1;
    }
}
