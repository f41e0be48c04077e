package org.chancery.render.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.chancery.core.model.Publication;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * DAISY's Ace opens every document of a book in a real browser and finds nothing against accessibility. Where it is not
 * installed the tests are skipped loudly, or fail when that may not be.
 */
class AceTest {
    private static final String CHROMIUM = System.getProperty("chancery.chromium", "/usr/bin/chromium");

    @TempDir
    private Path folder;

    @BeforeAll
    static void requireAce() {
        if (ace().isEmpty() || !Files.isExecutable(Path.of(CHROMIUM))) {
            String what = "no ace-puppeteer on the path (npm install -g --ignore-scripts @daisy/ace), or no browser at "
                    + CHROMIUM + "; the accessibility of books is not checked";
            if ("true".equals(System.getenv("CI"))) {
                fail(what);
            }
            System.err.println("SKIPPED: " + what);
            abort(what);
        }
    }

    @Test
    void aCollectionIsAccessible() throws IOException, InterruptedException {
        assertAccessible(SamplePublications.manyStatements(3), Layout.INTERLEAVED);
    }

    @Test
    void everyPartIsAccessibleInterleaved() throws IOException, InterruptedException {
        assertAccessible(SamplePublications.everyPart(), Layout.INTERLEAVED);
    }

    @Test
    void everyPartIsAccessibleInSequence() throws IOException, InterruptedException {
        assertAccessible(SamplePublications.everyPart(), Layout.SEQUENTIAL);
    }

    private void assertAccessible(Publication publication, Layout layout) throws IOException, InterruptedException {
        Path book = folder.resolve("book.epub");
        RenderRequest request = RenderRequest.of(publication)
                .layout(layout)
                .resources(SamplePublications.resources())
                .build();
        new EpubRenderer().render(request, RenderTarget.toFile(book));
        String report = check(book);
        assertTrue(report.contains("\"earl:outcome\": \"pass\""), report);
        assertEquals(
                List.of(),
                report.lines().filter(line -> line.contains("\"fail\"")).toList(),
                report);
    }

    /** {@return what Ace reports of a book} */
    private String check(Path book) throws IOException, InterruptedException {
        Path log = folder.resolve("ace.log");
        ProcessBuilder command = new ProcessBuilder(
                        ace().orElseThrow().toString(),
                        "--force",
                        "--silent",
                        "--outdir",
                        folder.toString(),
                        book.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().put("PUPPETEER_EXECUTABLE_PATH", CHROMIUM);
        Process ace = command.start();
        assertTrue(ace.waitFor(3, TimeUnit.MINUTES), "Ace does not end");
        assertEquals(0, ace.exitValue(), () -> read(log));
        return read(folder.resolve("report.json"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Optional<Path> ace() {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
                .map(directory -> Path.of(directory, "ace-puppeteer"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
