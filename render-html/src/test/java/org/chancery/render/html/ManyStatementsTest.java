package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.Test;

/** A site of 20,000 statements, made by a Java that may use 256 MB. It takes minutes: {@code ./build verify -Plarge}. */
class ManyStatementsTest {
    private static final int STATEMENTS = 20_000;

    @Test
    void aLargeSiteIsMadeInLittleMemory() throws IOException, InterruptedException {
        assumeTrue(Boolean.getBoolean("chancery.large"), "only with -Plarge");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("jdk.module.path", "") + File.pathSeparator
                                + System.getProperty("java.class.path") + File.pathSeparator + "target/test-classes",
                        Main.class.getName())
                .inheritIO()
                .start();
        assertEquals(0, java.waitFor());
    }

    /** What the other Java runs. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) throws IOException {
            long start = System.nanoTime();
            new HtmlRenderer()
                    .render(
                            RenderRequest.of(SamplePublications.manyStatements(STATEMENTS))
                                    .option(HtmlRenderer.ADDRESS, "https://press.example.org/")
                                    .build(),
                            nowhere());
            double wall = (System.nanoTime() - start) / 1e9;
            double processor = ProcessHandle.current()
                            .info()
                            .totalCpuDuration()
                            .orElseThrow()
                            .toMillis()
                    / 1e3;
            System.out.printf(
                    Locale.ROOT,
                    "%d statements: %.1f s on the clock, %.1f s of processors, of which there are %d%n",
                    STATEMENTS,
                    wall,
                    processor,
                    Runtime.getRuntime().availableProcessors());
        }

        /** Takes everything and keeps nothing, so that memory is the renderer's. */
        private static RenderTarget nowhere() {
            return work -> {
                RenderReport report = work.writeTo(name -> OutputStream.nullOutputStream());
                return report;
            };
        }
    }
}
