package org.chancery.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.InMemoryTarget;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.render.epub.EpubRenderer;
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
 * A book of the bilingual sample statements, beside deflating the bytes of its files at the same level. A book is made by
 * one thread, so that times are those of a processor; the statements are in memory before. To be run at the top of the
 * checkout, or with {@code -Dchancery.statements=DIR}. The texts are real ones, since made-up ones repeat themselves and
 * deflate too fast.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BookBenchmark {
    private static final Path STATEMENTS = Path.of(System.getProperty("chancery.statements", "examples/statements"));
    private static final int COUNT = 60;

    private final EpubRenderer renderer = new EpubRenderer();
    private final RenderRequest request;
    private final List<byte[]> files = new ArrayList<>();

    /** Reads the sample statements. */
    public BookBenchmark() {
        try {
            request = RenderRequest.of(publication()).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacks a book, to have its files. */
    @Setup
    public void unpack() throws IOException {
        InMemoryTarget target = RenderTarget.inMemory();
        renderer.render(request, target);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(target.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.add(zip.readAllBytes());
            }
        }
    }

    /** The book as the library makes it. */
    @Benchmark
    public void book() throws IOException {
        renderer.render(request, work -> work.writeTo(name -> OutputStream.nullOutputStream()));
    }

    /** The same bytes, made already, through the compression alone. */
    @Benchmark
    public void deflate() throws IOException {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        for (byte[] file : files) {
            deflater.reset();
            try (OutputStream out = new DeflaterOutputStream(OutputStream.nullOutputStream(), deflater)) {
                out.write(file);
            }
        }
        deflater.end();
    }

    private static Publication publication() throws IOException {
        var samples = new ArrayList<Statement>();
        for (String name : List.of("news-conference", "press-statement", "interview")) {
            samples.add(new DocumentReader().readStatement(STATEMENTS.resolve(name + ".json")));
        }
        Localized<String> title = Localized.of(Conference.RU, "Заявления", Conference.EN, "Statements");
        List<Statement> statements = IntStream.range(0, COUNT)
                .mapToObj(number -> numbered(samples.get(number % samples.size()), number))
                .toList();
        return new Publication("statements", title, Optional.empty(), statements::stream);
    }

    private static Statement numbered(Statement one, int number) {
        return Statement.builder("statement-" + number, one.kind(), one.title(), one.edition())
                .occasion(one.occasion())
                .participants(one.participants())
                .body(one.body())
                .build();
    }
}
