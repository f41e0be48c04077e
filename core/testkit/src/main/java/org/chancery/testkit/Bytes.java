package org.chancery.testkit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.core.model.Publication;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.Renderer;

/** Compares the bytes of renderings that ought to be the same. */
final class Bytes {
    private static final int THREADS = 4;
    private static final int ROUNDS = 4;

    private Bytes() {}

    static void assertSameEverywhere(Renderer renderer, Duration pause) throws IOException, InterruptedException {
        List<Case> cases = Case.of(renderer, SamplePublications.all());
        var first = new ArrayList<SortedMap<String, ByteBuffer>>();
        for (Case wanted : cases) {
            first.add(Outputs.bytes(renderer, wanted.request()));
        }
        Thread.sleep(pause);
        assertSameUnder("tr-TR", "Pacific/Kiritimati", renderer, cases, first);
        assertSameUnder("ar-EG-u-nu-arab", "Asia/Kathmandu", renderer, cases, first);
    }

    private static void assertSameUnder(
            String locale, String zone, Renderer renderer, List<Case> cases, List<SortedMap<String, ByteBuffer>> first)
            throws IOException {
        Locale usualLocale = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            for (int i = 0; i < cases.size(); i++) {
                SortedMap<String, ByteBuffer> again =
                        Outputs.bytes(renderer, cases.get(i).request());
                if (!first.get(i).equals(again)) {
                    throw Clause.SAME_BYTES.broken("Rendered again, under locale " + locale + " and time zone " + zone
                            + ", " + cases.get(i) + ": " + Outputs.difference(first.get(i), again));
                }
            }
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualZone);
        }
    }

    static void assertSameInThreads(Renderer renderer) throws Exception {
        Publication publication = SamplePublications.manyStatements(20);
        SortedMap<String, ByteBuffer> alone =
                Outputs.bytes(renderer, Case.widest(renderer, publication).request());
        for (int round = 0; round < ROUNDS; round++) {
            for (SortedMap<String, ByteBuffer> together : renderTogether(renderer, publication)) {
                if (!alone.equals(together)) {
                    throw Clause.THREADS.broken("Of " + THREADS + " renderings at once, one was another: "
                            + Outputs.difference(alone, together));
                }
            }
        }
    }

    private static List<SortedMap<String, ByteBuffer>> renderTogether(Renderer renderer, Publication publication)
            throws Exception {
        CountDownLatch readers = new CountDownLatch(THREADS);
        Watched meeting = Watched.meeting(publication, readers);
        RenderRequest request = Case.widest(renderer, meeting.publication()).request();
        Callable<SortedMap<String, ByteBuffer>> rendering = () -> Outputs.bytes(renderer, request);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            var results = new ArrayList<SortedMap<String, ByteBuffer>>();
            for (Future<SortedMap<String, ByteBuffer>> done :
                    threads.invokeAll(Collections.nCopies(THREADS, rendering))) {
                results.add(done.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw Clause.THREADS.broken("A rendering fails only beside others: " + e.getCause(), e);
        }
    }
}
