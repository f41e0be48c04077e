package org.chancery.examples.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementSource;

/** Statements from a database cursor, a queue, or whatever else gives one after the other and wants to be closed. */
public final class FromACursor {
    private FromACursor() {}

    /** What gives rows. It may throw {@link UncheckedIOException} when the connection breaks. */
    public interface Cursor extends Iterator<Statement>, AutoCloseable {
        @Override
        void close() throws IOException;
    }

    /** {@return a source that opens a cursor when a rendering begins and closes it when it ends, however it ends} */
    public static StatementSource of(Supplier<Cursor> query) {
        return () -> {
            Cursor cursor = query.get();
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, 0), false)
                    .onClose(() -> close(cursor));
        };
    }

    private static void close(Cursor cursor) {
        try {
            cursor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
