package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A volume is made in a Java machine of its own, which has 64 megabytes. */
class VolumeMemoryTest {
    private static final int STATEMENTS = 2_000;

    @Test
    void twoThousandStatementsNeedNoMoreThan64Megabytes(@TempDir Path folder) throws Exception {
        Path volume = folder.resolve("volume.pdf");
        Path log = folder.resolve("log.txt");
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m"));
        command.addAll(path());
        command.addAll(List.of(VolumeMemoryTest.class.getName(), volume.toString()));
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertEquals(0, code, () -> read(log));
        assertTrue(Files.size(volume) > 1_000_000);
    }

    /** All that this machine knows of, whether as modules or as classes, as classes. */
    private static List<String> path() {
        String modules = System.getProperty("jdk.module.path", "");
        String classes = System.getProperty("java.class.path", "");
        String tests = Path.of("target", "test-classes").toAbsolutePath().toString();
        return List.of("-cp", String.join(File.pathSeparator, tests, classes, modules));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Makes the volume. */
    public static void main(String[] arguments) throws IOException {
        new PdfRenderer()
                .render(
                        RenderRequest.of(SamplePublications.manyStatements(STATEMENTS))
                                .build(),
                        RenderTarget.toFile(Path.of(arguments[0])));
    }
}
