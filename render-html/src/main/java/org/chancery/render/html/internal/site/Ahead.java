package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does work on as many threads as there are processors, and takes the results in the order in which the work was given.
 * So output depends on nothing but the order of input, and only a few pieces of work are in memory at a time.
 */
final class Ahead<R> implements AutoCloseable {
    private final ExecutorService workers;
    private final ArrayDeque<Future<R>> running = new ArrayDeque<>();
    private final int most;
    private final Sink<R> sink;

    Ahead(int threads, Sink<R> sink) {
        this.workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        this.most = 2 * threads;
        this.sink = sink;
    }

    /** Has work done some time from now; first takes a result when too much is on the way. */
    void give(Work<R> work) throws IOException {
        if (running.size() == most) {
            takeOne();
        }
        running.add(workers.submit(work::result));
    }

    /** Takes what is left. */
    void finish() throws IOException {
        while (!running.isEmpty()) {
            takeOne();
        }
    }

    /** Gives up whatever is not done. */
    @Override
    public void close() {
        workers.shutdownNow();
        workers.close();
    }

    private void takeOne() throws IOException {
        try {
            sink.take(running.removeFirst().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Interrupted while making pages").initCause(e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    /** What went wrong there goes wrong here. */
    private static IOException failure(ExecutionException e) {
        return switch (e.getCause()) {
            case IOException failure -> failure;
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            case null, default -> new IOException(e);
        };
    }

    /** A piece of work. */
    @FunctionalInterface
    interface Work<R> {
        R result() throws IOException;
    }

    /** Takes results, one by one. */
    @FunctionalInterface
    interface Sink<R> {
        void take(R result) throws IOException;
    }
}
