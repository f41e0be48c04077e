package org.chancery.render.pdf.internal.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.render.pdf.internal.document.Text;

/**
 * A row whose words are set in lines.
 *
 * @param columns in reading order
 * @param spread whether each column has a page of its own
 * @param traits what any paragraph of it has
 */
record SetRow(List<Column> columns, boolean spread, Set<Style.Trait> traits) {
    private static final float TALLEST_KEPT = 150;

    SetRow {
        columns = List.copyOf(columns);
    }

    /** A row for pages that have so much room; what is higher cannot be whole. */
    static SetRow of(List<Column> columns, boolean spread, float room) {
        Set<Style.Trait> traits = EnumSet.noneOf(Style.Trait.class);
        for (Column column : columns) {
            for (Box box : column.boxes()) {
                if (box instanceof Box.Words words && words.index() == 0) {
                    traits.addAll(words.style().traits());
                }
            }
        }
        if (height(columns) > room) {
            traits.remove(Style.Trait.WHOLE);
        }
        return new SetRow(columns, spread, traits);
    }

    float height() {
        return height(columns);
    }

    private static float height(List<Column> columns) {
        float height = 0;
        for (Column column : columns) {
            height = Math.max(height, column.height());
        }
        return height;
    }

    /** {@return the height of the least of it that may stand at the end of a page} */
    float leastHeight() {
        if (has(Style.Trait.WHOLE)) {
            return height();
        }
        float height = 0;
        for (Column column : columns) {
            height = Math.max(height, column.leastHeight());
        }
        return height;
    }

    /** {@return whether it stands on the page of the row after it, whole: headings and short questions do} */
    boolean keeps() {
        return isKept() && (has(Style.Trait.WHOLE) || height() < TALLEST_KEPT);
    }

    /** {@return whether its end stands on the page of the row after it} */
    boolean isKept() {
        return has(Style.Trait.KEPT);
    }

    /** {@return whether any paragraph of it has a trait} */
    boolean has(Style.Trait trait) {
        return traits.contains(trait);
    }

    /** {@return whether it is but a line, and the row after it goes on with what is said: a salutation ends no page} */
    boolean goesOnIn(SetRow next) {
        for (Column column : columns) {
            if (column.boxes().size() > 1) {
                return false;
            }
        }
        return says(Text.Kind.TURN) && next.says(Text.Kind.SPEECH);
    }

    private boolean says(Text.Kind kind) {
        return !columns.isEmpty()
                && !columns.getFirst().boxes().isEmpty()
                && columns.getFirst().boxes().getFirst() instanceof Box.Words words
                && words.text().kind() == kind;
    }
}
