package org.chancery.core.json;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * A type that looks like another.
 *
 * @param form that of the other
 * @param make throws {@link IllegalArgumentException} with a reason when there is no value
 * @param take its inverse
 */
record ViewForm<T, V>(Form<V> form, Function<V, T> make, Function<T, V> take) implements Form<T> {
    @Override
    public T read(Node node) {
        V read = form.read(node);
        try {
            return make.apply(read);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e, node.at());
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        form.write(take.apply(value), out);
    }

    @Override
    public Optional<T> missing() {
        return form.missing().map(make);
    }
}
