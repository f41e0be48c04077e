package org.chancery.core.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;

/**
 * A list.
 *
 * @param item the form of its items
 * @param oneLine which lists are written on one line
 */
record ListForm<T>(Form<T> item, Predicate<List<T>> oneLine) implements Form<List<T>> {
    @Override
    public List<T> read(Node node) {
        if (node instanceof Node.Arr list) {
            return list.items().stream().map(item::read).toList();
        }
        throw node.mismatch("a list");
    }

    @Override
    public void write(List<T> value, JsonGenerator out) {
        Layout.startArray(out, oneLine.test(value));
        value.forEach(each -> item.write(each, out));
        out.writeEndArray();
    }

    @Override
    public Optional<List<T>> missing() {
        return Optional.of(List.of());
    }
}
