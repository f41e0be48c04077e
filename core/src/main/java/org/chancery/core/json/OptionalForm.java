package org.chancery.core.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A field that may be missing. */
record OptionalForm<T>(Form<T> form) implements Form<Optional<T>> {
    @Override
    public Optional<T> read(Node node) {
        return Optional.of(form.read(node));
    }

    @Override
    public void write(Optional<T> value, JsonGenerator out) {
        form.write(value.orElseThrow(), out);
    }

    @Override
    public Optional<Optional<T>> missing() {
        return Optional.of(Optional.empty());
    }
}
