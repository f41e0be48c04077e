package org.chancery.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementSource;

/** The statements in a file, which is opened anew for each reading and never held in memory. */
record StatementFile(Path path, StatementInput.Opening opening) implements StatementSource {
    /** The publication, of which only the header is read now. */
    Publication publication() throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            return opening.of(file, path.toString()).header().with(this);
        }
    }

    @Override
    public Stream<Statement> open() {
        try {
            return stream(Files.newInputStream(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Statement> stream(InputStream file) throws IOException {
        try {
            StatementInput statements = opening.of(file, path.toString());
            return StreamSupport.stream(new OneByOne(statements), false).onClose(() -> close(file));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static void close(InputStream file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OneByOne extends Spliterators.AbstractSpliterator<Statement> {
        private final StatementInput statements;

        OneByOne(StatementInput statements) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
            this.statements = statements;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Statement> action) {
            try {
                Statement next = statements.next();
                if (next != null) {
                    action.accept(next);
                }
                return next != null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
