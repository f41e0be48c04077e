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

    static void assertSameLater(Renderer renderer, Duration pause) throws IOException, InterruptedException {
        List<Case> cases = Case.of(renderer, SamplePublications.ordinary());
        List<SortedMap<String, ByteBuffer>> first = render(renderer, cases);
        Thread.sleep(pause);
        assertSame(cases, first, render(renderer, cases), Clause.THE_SAME_REQUEST_GIVES_THE_SAME_BYTES, "later");
    }

    /** Turkish, whose i has no dot in upper case, and Arabic with digits of its own. */
    static void assertSameInLocales(Renderer renderer) throws IOException {
        List<Case> cases = cases(renderer);
        List<SortedMap<String, ByteBuffer>> first = render(renderer, cases);
        Locale usual = Locale.getDefault();
        try {
            for (String locale : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                assertSame(
                        cases,
                        first,
                        render(renderer, cases),
                        Clause.BYTES_DO_NOT_DEPEND_ON_THE_LOCALE,
                        "under locale " + locale);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    /** Two that are a day apart at any time, and one with three quarters of an hour. */
    static void assertSameInTimeZones(Renderer renderer) throws IOException {
        List<Case> cases = cases(renderer);
        List<SortedMap<String, ByteBuffer>> first = render(renderer, cases);
        TimeZone usual = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertSame(
                        cases,
                        first,
                        render(renderer, cases),
                        Clause.BYTES_DO_NOT_DEPEND_ON_THE_TIME_ZONE,
                        "under time zone " + zone);
            }
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    /** The publication that has everything. */
    private static List<Case> cases(Renderer renderer) {
        return Case.of(renderer, SamplePublications.everyPart());
    }

    private static List<SortedMap<String, ByteBuffer>> render(Renderer renderer, List<Case> cases) throws IOException {
        var outputs = new ArrayList<SortedMap<String, ByteBuffer>>();
        for (Case wanted : cases) {
            outputs.add(Outputs.bytes(renderer, wanted.request()));
        }
        return outputs;
    }

    private static void assertSame(
            List<Case> cases,
            List<SortedMap<String, ByteBuffer>> first,
            List<SortedMap<String, ByteBuffer>> again,
            Clause clause,
            String when) {
        for (int i = 0; i < cases.size(); i++) {
            clause.require(
                    first.get(i).equals(again.get(i)),
                    "Rendered again, " + when + ", " + cases.get(i) + ": "
                            + Outputs.difference(first.get(i), again.get(i)));
        }
    }

    static void assertSameInThreads(Renderer renderer) throws Exception {
        Publication publication = SamplePublications.manyStatements(20);
        SortedMap<String, ByteBuffer> alone =
                Outputs.bytes(renderer, Case.widest(renderer, publication).request());
        for (int round = 0; round < ROUNDS; round++) {
            for (SortedMap<String, ByteBuffer> together : renderTogether(renderer, publication)) {
                Clause.MANY_THREADS_MAY_SHARE_IT.require(
                        alone.equals(together),
                        "Of " + THREADS + " renderings at once, one was another: "
                                + Outputs.difference(alone, together));
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
            throw Clause.MANY_THREADS_MAY_SHARE_IT.broken("A rendering fails only beside others: " + e.getCause(), e);
        }
    }
}
