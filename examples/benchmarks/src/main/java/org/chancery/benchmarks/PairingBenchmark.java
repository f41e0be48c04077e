package org.chancery.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.chancery.core.finding.InputException;
import org.chancery.core.pairing.Pairer;
import org.chancery.core.pairing.Pairing;
import org.chancery.core.pairing.Version;
import org.chancery.core.transcript.TranscriptReader;
import org.jspecify.annotations.Nullable;
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
 * Pairing a news conference of some turns in two languages, beside comparing the words of both sides once. A conference
 * of two hours has about 300 turns; the cost of a turn ought to be about the same at every size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PairingBenchmark {
    /** How many turns each side has. */
    @Param({"300", "3000", "30000"})
    public int turns;

    private String russian = "";
    private String english = "";
    private @Nullable Version first;
    private @Nullable Version second;

    /** Writes and reads both versions; every fifth answer is split in English, every ninth is missing there. */
    @Setup
    public void write() throws InputException {
        var ours = new StringBuilder(
                "Ответы Министра иностранных дел Анны Берг на вопросы СМИ, Норхавен, 3 мая 2021 года\n\n");
        var theirs =
                new StringBuilder("Foreign Minister Anna Berg’s answers to media questions, Norhaven, May 3, 2021\n\n");
        for (int i = 0; i < turns / 2; i++) {
            int count = 100 + i * 7;
            ours.append("Вопрос: Что стороны решили о переправе номер " + count + ", и когда она откроется снова?\n\n");
            theirs.append("Question: What did the parties decide on crossing number " + count
                    + ", and when will it open again?\n\n");
            ours.append(
                    "А.Берг: Договорились о " + count * 3 + " рейсах. Переправа в Порт-Хольме откроется в мае.\n\n");
            if (i % 9 != 0) {
                theirs.append("Anna Berg: We agreed on " + count * 3 + " trips." + (i % 5 == 0 ? "\n\n" : " ")
                        + "The crossing at Port Holm will open in May.\n\n");
            }
        }
        russian = ours.toString();
        english = theirs.toString();
        first = Version.of(TranscriptReader.standard().read(russian, "conference.ru.txt"));
        second = Version.of(TranscriptReader.standard().read(english, "conference.en.txt"));
    }

    /** {@return a count of words: each is looked at once} */
    @Benchmark
    public long words() {
        byte[] bytes = (russian + english).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.UTF_8).split("\\s+").length;
    }

    /** {@return both versions paired} */
    @Benchmark
    public Pairing pair() throws InputException {
        return Pairer.standard().pair(Objects.requireNonNull(first), Objects.requireNonNull(second));
    }
}
