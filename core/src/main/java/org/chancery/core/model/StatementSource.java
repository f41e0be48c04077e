package org.chancery.core.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Gives the statements of a {@link Publication} one by one, so that a hundred thousand need not fit in memory.
 *
 * <p>A rendering opens it once, reads it in its order and closes the stream. Reading may fail with
 * {@link java.io.UncheckedIOException}.
 */
@FunctionalInterface
public interface StatementSource {
    /** {@return a new stream of the statements, in the order of publication; whoever opens it closes it} */
    Stream<Statement> open();

    /** {@return a source of these statements} */
    static StatementSource of(Statement... statements) {
        return of(List.of(statements));
    }

    /** {@return a source of these statements} */
    static StatementSource of(List<Statement> statements) {
        List<Statement> copy = List.copyOf(statements);
        return copy::stream;
    }
}
