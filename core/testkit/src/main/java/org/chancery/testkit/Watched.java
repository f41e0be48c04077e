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

/** Statements that know who reads them: they count openings and closings, can break off, interrupt, and wait. */
final class Watched implements StatementSource {
    static final String FAILURE = "The source of the statements broke off";

    private static final long PATIENCE_SECONDS = 2;

    final AtomicInteger opened = new AtomicInteger();
    final AtomicInteger closed = new AtomicInteger();

    private final Publication publication;
    private final Runnable atTheStart;
    private final Runnable atTheEnd;

    private Watched(Publication publication, Runnable atTheStart, Runnable atTheEnd) {
        this.publication = publication;
        this.atTheStart = atTheStart;
        this.atTheEnd = atTheEnd;
    }

    static Watched whole(Publication publication) {
        return new Watched(publication, () -> {}, () -> {});
    }

    /** Fails after the last statement. */
    static Watched breakingOff(Publication publication) {
        return new Watched(publication, () -> {}, () -> {
            throw new UncheckedIOException(new IOException(FAILURE));
        });
    }

    /** Interrupts a thread before the first statement. */
    static Watched interrupting(Publication publication, Thread thread) {
        return new Watched(publication, thread::interrupt, () -> {});
    }

    /** After the last statement waits until all readers are there, so that their renderings overlap. */
    static Watched meeting(Publication publication, CountDownLatch readers) {
        return new Watched(publication, () -> {}, () -> {
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
        return Stream.of(doing(atTheStart), publication.statements().open(), doing(atTheEnd))
                .flatMap(statements -> statements)
                .onClose(closed::incrementAndGet);
    }

    /** No statements, but something to do where they would be. */
    private static Stream<Statement> doing(Runnable action) {
        return Stream.of(action).flatMap(due -> {
            due.run();
            return Stream.empty();
        });
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
