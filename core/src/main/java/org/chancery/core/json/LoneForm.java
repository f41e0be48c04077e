package org.chancery.core.json;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;

/**
 * A list that may not be missing, and for which a single string may stand.
 *
 * @param list the form of all other lists
 * @param plain which items are written as strings
 */
record LoneForm<T>(ListForm<T> list, Predicate<T> plain) implements Form<List<T>> {
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
