package org.chancery.core.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;

/**
 * A list for which a single string may stand.
 *
 * @param list the form of all other lists
 * @param plain which items are written as strings
 * @param missing what a missing field stands for, if it may be missing
 */
record LoneForm<T>(ListForm<T> list, Predicate<T> plain, Optional<List<T>> missing) implements Form<List<T>> {
    /** A list that may not be missing. */
    LoneForm(ListForm<T> list, Predicate<T> plain) {
        this(list, plain, Optional.empty());
    }

    @Override
    public List<T> read(Node node) {
        return switch (node) {
            case Node.Str lone -> List.of(list.item().read(lone));
            case Node.Arr several -> list.read(several);
            default -> throw node.mismatch("a text or a list");
        };
    }

    @Override
    public void write(List<T> value, JsonGenerator out) {
        if (value.size() == 1 && plain.test(value.getFirst())) {
            list.item().write(value.getFirst(), out);
        } else {
            list.write(value, out);
        }
    }
}
