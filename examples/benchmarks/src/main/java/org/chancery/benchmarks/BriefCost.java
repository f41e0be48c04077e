package org.chancery.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chancery.render.pdf.Source;

/**
 * What a brief costs beside plain columns, in processor time of the thread, which a busy machine disturbs less than the
 * clock; in turns, so that whatever disturbs one disturbs the other. Then how many briefs two threads make in the time
 * of one.
 *
 * <p>{@code java -cp 'examples/benchmarks/target/app/*' org.chancery.benchmarks.BriefCost [rounds]}
 */
public final class BriefCost {
    private static final int DOCUMENTS = 20;
    private static final int LEVEL = 1;

    private BriefCost() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        FourPages sample = FourPages.in(Path.of("examples", "statements"));
        PlainColumns columns = new PlainColumns();
        List<String> words = sample.words();
        List<Subject> subjects = List.of(
                new Subject("plain columns, usual level", () -> columns.print(words, -1), rounds),
                new Subject("plain columns, level 1", () -> columns.print(words, LEVEL), rounds),
                new Subject("brief", () -> sample.brief(Source.NONE), rounds),
                new Subject("brief with its source", () -> sample.brief(Source.EMBEDDED), rounds));
        for (int round = 0; round < rounds; round++) {
            for (Subject subject : subjects) {
                subject.run(round);
            }
        }
        for (Subject subject : subjects) {
            System.out.printf(
                    Locale.ROOT,
                    "%-27s %6.2f ms  × %4.2f, at equal levels × %4.2f  %6d bytes%n",
                    subject.name,
                    subject.median(),
                    subject.median() / subjects.get(0).median(),
                    subject.median() / subjects.get(1).median(),
                    subject.work.call().length);
        }
        double one = perSecond(1, sample, rounds);
        double two = perSecond(2, sample, rounds);
        System.out.printf(Locale.ROOT, "one thread %.0f, two threads %.0f briefs a second%n", one, two);
    }

    private static double perSecond(int threads, FourPages sample, int rounds) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            long start = System.nanoTime();
            List<Future<Object>> done = pool.invokeAll(IntStream.range(0, rounds * threads)
                    .mapToObj(i -> (Callable<Object>) () -> sample.brief(Source.EMBEDDED))
                    .toList());
            for (Future<Object> each : done) {
                each.get();
            }
            return done.size() * 1e9 / (System.nanoTime() - start);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static final class Subject {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private final String name;
        private final Callable<byte[]> work;
        private final double[] times;

        Subject(String name, Callable<byte[]> work, int rounds) {
            this.name = name;
            this.work = work;
            this.times = new double[rounds];
        }

        void run(int round) throws Exception {
            long start = THREADS.getCurrentThreadCpuTime();
            var documents = new ArrayList<byte[]>();
            for (int i = 0; i < DOCUMENTS; i++) {
                documents.add(work.call());
            }
            times[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / documents.size();
        }

        /** The first half of the rounds is for warming up. */
        double median() {
            double[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
            Arrays.sort(warm);
            return warm[warm.length / 2];
        }
    }
}
