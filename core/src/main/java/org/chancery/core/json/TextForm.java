package org.chancery.core.json;

import java.time.DateTimeException;
import java.util.IllformedLocaleException;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * A value that is written as a string.
 *
 * @param what for messages, with its article
 * @param parse throws an exception of the JDK when a string is none
 * @param print its inverse
 */
record TextForm<T>(String what, Function<String, T> parse, Function<T, String> print) implements Form<T> {
    @Override
    public T read(Node node) {
        if (node instanceof Node.Str string) {
            return read(string.text(), string.at());
        }
        throw node.mismatch(what);
    }

    /** The value of a string that stands somewhere, as the name of a field for example. */
    T read(String text, At at) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
            throw new Refused("Expected " + what + ", found " + Refused.quote(text), e, at);
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(printed(value));
    }

    /** The string for a value; refuses one that would not be read as the same. */
    String printed(T value) {
        String text = print.apply(value);
        if (!parses(text, value)) {
            throw new IllegalArgumentException("Cannot be written as " + what + ": " + Refused.quote(text));
        }
        return text;
    }

    private boolean parses(String text, T value) {
        try {
            return parse.apply(text).equals(value);
        } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
            return false;
        }
    }
}
