package org.chancery.core.finding;

import java.io.IOException;
import java.util.Objects;

/** Input that cannot be read, with its place and what to do about it. */
public class InputException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Place place; // a place is no Serializable, and nobody sends these

    /**
     * Says what is wrong and what to do, in a sentence or two without the place.
     *
     * @param message the sentences
     * @param place where
     */
    public InputException(String message, Place place) {
        super(message);
        this.place = Objects.requireNonNull(place);
    }

    /** As {@link #InputException(String, Place)}, with the exception that told. */
    public InputException(String message, Place place, Throwable cause) {
        super(message, cause);
        this.place = Objects.requireNonNull(place);
    }

    /** {@return where the input is wrong} */
    public Place place() {
        return place;
    }

    /** {@return this exception, in a source with this name: the path a user gave, where a reader knew only the name} */
    public InputException in(String source) {
        return new InputException(String.valueOf(getMessage()), place.in(source), this);
    }
}
