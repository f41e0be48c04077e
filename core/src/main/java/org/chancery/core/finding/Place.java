package org.chancery.core.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a finding is: in a source, in a document's structure, or both.
 *
 * @param source the name of the file or the id of the statement
 * @param line from 1; 0 when unknown
 * @param column in code points from 1; 0 when unknown
 * @param pointer a JSON pointer (RFC 6901), empty for the whole document, or an anchor in the statement
 */
public record Place(Optional<String> source, int line, int column, Optional<String> pointer) {
    private static final Place NOWHERE = new Place(Optional.empty(), 0, 0, Optional.empty());

    /** Refuses negative positions. */
    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("Lines and columns count from 1: " + line + ":" + column);
        }
        Objects.requireNonNull(source);
        Objects.requireNonNull(pointer);
    }

    /** {@return no place in particular} */
    public static Place nowhere() {
        return NOWHERE;
    }

    /** {@return a position in a text whose name is not known} */
    public static Place at(int line, int column) {
        return new Place(Optional.empty(), line, column, Optional.empty());
    }

    /** {@return a place within a structure} */
    public static Place pointer(String pointer) {
        return new Place(Optional.empty(), 0, 0, Optional.of(pointer));
    }

    /** {@return this place, in a source with this name} */
    public Place in(String name) {
        return new Place(Optional.of(name), line, column, pointer);
    }

    /** {@return the form compilers use: {@code file:line:column pointer}, as far as known; may be empty} */
    @Override
    public String toString() {
        var text = new StringBuilder(source.orElse(""));
        if (line > 0) {
            text.append(text.isEmpty() ? "" : ":").append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        pointer.filter(where -> !where.isEmpty())
                .ifPresent(where -> text.append(text.isEmpty() ? "" : " ").append(where));
        return text.toString();
    }
}
