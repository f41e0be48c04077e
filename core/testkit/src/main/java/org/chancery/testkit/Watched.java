package org.chancery.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementSource;

/** Statements that know who reads them: they count openings and closings, can break off, and can wait. */
final class Watched implements StatementSource {
    static final String FAILURE = "The source of the statements broke off";

    private static final long PATIENCE_SECONDS = 2;

    final AtomicInteger opened = new AtomicInteger();
    final AtomicInteger closed = new AtomicInteger();

    private final Publication publication;
    private final Runnable atTheEnd;

    private Watched(Publication publication, Runnable atTheEnd) {
        this.publication = publication;
        this.atTheEnd = atTheEnd;
    }

    static Watched whole(Publication publication) {
        return new Watched(publication, () -> {});
    }

    /** Fails after the last statement. */
    static Watched breakingOff(Publication publication) {
        return new Watched(publication, () -> {
            throw new UncheckedIOException(new IOException(FAILURE));
        });
    }

    /** After the last statement waits until all readers are there, so that their renderings overlap. */
    static Watched meeting(Publication publication, CountDownLatch readers) {
        return new Watched(publication, () -> {
            readers.countDown();
            await(readers);
        });
    }

    /** The same publication, watched. */
    Publication publication() {
        return new Publication(publication.id(), publication.title(), publication.imprint(), this);
    }

    @Override
    public Stream<Statement> open() {
        opened.incrementAndGet();
        Stream<Statement> end = Stream.of(atTheEnd).flatMap(action -> {
            action.run();
            return Stream.empty();
        });
        return Stream.concat(publication.statements().open(), end).onClose(closed::incrementAndGet);
    }

    /** Gives up in silence: a renderer that lets one in at a time is slow, not wrong. */
    private static void await(CountDownLatch readers) {
        try {
            readers.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
