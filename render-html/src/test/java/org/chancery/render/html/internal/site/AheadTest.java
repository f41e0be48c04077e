package org.chancery.render.html.internal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AheadTest {
    private static final int THREADS = 4;

    /** Each piece waits for three others: nothing would come of it if fewer than four were done at a time. */
    @Test
    void allThreadsWorkAtOnceAndResultsComeInOrder() throws IOException {
        CyclicBarrier meeting = new CyclicBarrier(THREADS);
        var results = new ArrayList<Integer>();
        try (var ahead = new Ahead<Integer>(THREADS, results::add)) {
            for (int i = 0; i < 40; i++) {
                int number = i;
                ahead.give(() -> meet(meeting, number));
            }
            ahead.finish();
        }
        assertEquals(IntStream.range(0, 40).boxed().toList(), results);
    }

    @Test
    void onlyAFewPiecesAreOnTheWay() throws IOException {
        AtomicInteger given = new AtomicInteger();
        var lead = new ArrayList<Integer>();
        try (var ahead = new Ahead<Integer>(THREADS, number -> lead.add(given.get() - number))) {
            for (int i = 0; i < 200; i++) {
                int number = i;
                given.incrementAndGet();
                ahead.give(() -> number);
            }
            ahead.finish();
        }
        assertEquals(
                List.of(),
                lead.stream().filter(pieces -> pieces > 2 * THREADS + 1).toList());
    }

    @Test
    void aFailureComesOutAsItIs() {
        IOException failure = new IOException("broken");
        var thrown = assertThrows(IOException.class, () -> {
            try (var ahead = new Ahead<Integer>(THREADS, result -> {})) {
                ahead.give(() -> {
                    throw failure;
                });
                ahead.finish();
            }
        });
        assertSame(failure, thrown);
    }

    private static int meet(CyclicBarrier meeting, int number) throws IOException {
        try {
            meeting.await();
            return number;
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IOException(e);
        }
    }
}
