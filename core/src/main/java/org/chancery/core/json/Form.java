package org.chancery.core.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * How one type looks in JSON, in both directions: what {@link #write} writes, {@link #read} reads as an equal value.
 *
 * @param <T> the type
 */
interface Form<T> {
    /** The value a node stands for; anything else is {@link Refused} with its place. */
    T read(Node node);

    /** Writes a value. */
    void write(T value, JsonGenerator out);

    /** What a field that is not there stands for, if it may be missing; a field of this value is not written. */
    default Optional<T> missing() {
        return Optional.empty();
    }
}
