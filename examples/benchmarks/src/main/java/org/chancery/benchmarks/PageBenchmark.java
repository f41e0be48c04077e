package org.chancery.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.render.html.internal.site.OnePage;
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
 * The page of a bilingual news conference to UTF-8, all of it: head, what machines are told, letterhead and text. Beside
 * it the same bytes written by hand. Both begin with the model, look up the same labels and count the same fingerprints.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PageBenchmark {
    private final Statement conference = Conference.statement();
    private final Mission embassy = Conference.embassy();
    private final OnePage page = site();
    private final PageByHand.Style style = PageByHand.Style.of(new String(templates(), StandardCharsets.UTF_8));

    /** Makes sure that both write the same. */
    @Setup
    public void compare() {
        if (!Arrays.equals(templates(), byHand())) {
            throw new IllegalStateException("Not the same bytes:\n" + new String(templates(), StandardCharsets.UTF_8)
                    + "\n\n" + new String(byHand(), StandardCharsets.UTF_8));
        }
    }

    /** {@return the page as the library writes it} */
    @Benchmark
    public byte[] templates() {
        return page.bytes(conference);
    }

    /** {@return the same, written by hand} */
    @Benchmark
    public byte[] byHand() {
        return new PageByHand(conference, embassy, style).bytes();
    }

    private OnePage site() {
        return OnePage.of(Publication.of(conference).withImprint(embassy), PageByHand.SITE);
    }
}
