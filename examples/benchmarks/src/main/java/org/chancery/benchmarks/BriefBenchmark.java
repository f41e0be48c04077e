package org.chancery.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.render.pdf.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A brief of four pages, beside the same words put into columns by OpenPDF without any of it, in the same font: as
 * OpenPDF compresses by itself, and at the level that briefs are compressed at. {@link BriefCost} measures the same where
 * other work disturbs the clock.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class BriefBenchmark {
    private static final int LEVEL = 1;

    private final FourPages sample;
    private final PlainColumns columns;
    private final List<String> words;

    /** Reads the sample. */
    public BriefBenchmark() {
        try {
            sample = FourPages.in(Path.of("examples", "statements"));
            columns = new PlainColumns();
            words = sample.words();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the brief} */
    @Benchmark
    public byte[] brief() throws IOException {
        return sample.brief(Source.NONE);
    }

    /** {@return the brief, with its source in it} */
    @Benchmark
    public byte[] briefWithSource() throws IOException {
        return sample.brief(Source.EMBEDDED);
    }

    /** {@return the words in columns, as OpenPDF does it} */
    @Benchmark
    public byte[] columnText() {
        return columns.print(words, -1);
    }

    /** {@return the words in columns, compressed no more than a brief} */
    @Benchmark
    public byte[] columnTextAtOurLevel() {
        return columns.print(words, LEVEL);
    }
}
