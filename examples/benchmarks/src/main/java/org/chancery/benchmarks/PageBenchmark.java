package org.chancery.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.render.html.StatementMarkup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The markup of a bilingual news conference to UTF-8, beside the same bytes written by hand. Both begin with the model,
 * look up the same labels and count the same fingerprints.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PageBenchmark {
    private final Statement conference = Conference.statement();
    private final StatementMarkup markup = StatementMarkup.html().citable();

    /** Makes sure that both write the same. */
    @Setup
    public void compare() throws IOException {
        if (!Arrays.equals(templates(), byHand())) {
            throw new IllegalStateException("Not the same bytes:\n" + new String(templates(), StandardCharsets.UTF_8)
                    + "\n\n" + new String(byHand(), StandardCharsets.UTF_8));
        }
    }

    /** {@return the markup as the library writes it} */
    @Benchmark
    public byte[] templates() throws IOException {
        StringBuilder out = new StringBuilder(64 * 1024);
        markup.write(conference, List.of(Conference.RU, Conference.EN), Layout.SIDE_BY_SIDE, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the same, written by hand} */
    @Benchmark
    public byte[] byHand() {
        return new PageByHand(conference).bytes();
    }
}
