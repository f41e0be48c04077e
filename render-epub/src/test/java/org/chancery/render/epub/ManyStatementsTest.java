package org.chancery.render.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.Test;

/** Books of many statements, each made by a Java of its own that may use little memory. */
class ManyStatementsTest {
    @Test
    void aBookOfTwoThousandStatementsIsMadeIn64Megabytes() throws IOException, InterruptedException {
        make(2_000, "-Xmx64m");
    }

    /** It takes a minute: {@code ./build verify -Plarge}. */
    @Test
    void aBookOfTwentyThousandStatementsIsMadeIn128Megabytes() throws IOException, InterruptedException {
        assumeTrue(Boolean.getBoolean("chancery.large"), "only with -Plarge");
        make(20_000, "-Xmx128m");
    }

    private static void make(int statements, String memory) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        memory,
                        "-cp",
                        System.getProperty("jdk.module.path", "") + File.pathSeparator
                                + System.getProperty("java.class.path") + File.pathSeparator + "target/test-classes",
                        Main.class.getName(),
                        Integer.toString(statements))
                .inheritIO()
                .start();
        assertEquals(0, java.waitFor());
    }

    /** What the other Java runs. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) throws IOException {
            int statements = Integer.parseInt(arguments[0]);
            RenderRequest request = RenderRequest.of(SamplePublications.manyStatements(statements))
                    .build();
            RenderTarget nowhere = work -> work.writeTo(name -> OutputStream.nullOutputStream());
            new EpubRenderer().render(request, nowhere);
            double processor = ProcessHandle.current()
                            .info()
                            .totalCpuDuration()
                            .orElseThrow()
                            .toMillis()
                    / 1e3;
            System.out.printf(Locale.ROOT, "%d statements: %.1f s of processors%n", statements, processor);
        }
    }
}
