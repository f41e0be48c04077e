package org.chancery.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.chancery.core.finding.InputException;
import org.chancery.core.transcript.Reading;
import org.chancery.core.transcript.TranscriptLimits;
import org.chancery.core.transcript.TranscriptReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading a news conference of a size, beside decoding its bytes and splitting them into lines. The cost of a megabyte
 * ought to be the same at every size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {
    private static final String EXCHANGE = """
            Question: What did the two sides agree upon, and when will the crossing at Port Holm be open again?

            Anna Berg: We agreed on three things today. The crossing will be open in May, as our colleagues [of the joint
            commission] proposed. The second is the ferry. (Laughter.) The third is that we shall meet again.

            I would add one thing: nothing of this was easy, and 214 people worked on it for eleven months.

            """;

    /** How many bytes the transcript has, about. */
    @Param({"10000", "100000", "1000000", "10000000", "50000000"})
    public int size;

    private final TranscriptReader reader =
            TranscriptReader.standard().withLimits(new TranscriptLimits(1 << 30, 10_000_000, 1_000_000, 5_000));

    private byte[] transcript = {};

    /** Writes the transcript. */
    @Setup
    public void write() {
        String head = "Foreign Minister Anna Berg’s answers to media questions, Norhaven, May 3, 2021\n\n";
        transcript = (head + EXCHANGE.repeat(size / EXCHANGE.length())).getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the lines: less is not to be had} */
    @Benchmark
    public long lines() {
        return new String(transcript, StandardCharsets.UTF_8).lines().count();
    }

    /** {@return the transcript as it is read} */
    @Benchmark
    public Reading read() throws InputException {
        return reader.read(transcript, "conference.txt");
    }
}
