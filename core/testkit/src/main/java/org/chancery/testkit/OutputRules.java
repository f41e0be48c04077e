package org.chancery.testkit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.chancery.core.finding.InputException;
import org.chancery.core.json.Document;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;
import org.junit.jupiter.api.Assumptions;

/** What files an output must be made of. */
final class OutputRules {
    private OutputRules() {}

    static void assertRenderedWhenEmpty(Renderer renderer) {
        for (Case wanted : Case.of(renderer, SamplePublications.empty())) {
            Failures.failure(renderer, wanted.request(), RenderTarget.inMemory())
                    .ifPresent(failure -> {
                        throw Clause.A_PUBLICATION_WITHOUT_STATEMENTS_IS_RENDERED.broken(
                                "Rendering " + wanted + " failed: " + failure, failure);
                    });
        }
    }

    static void assertFormat(Renderer renderer) throws IOException {
        OutputFormat format = renderer.format();
        for (Case wanted : Case.of(renderer, SamplePublications.ordinary())) {
            Set<String> names = Outputs.bytes(renderer, wanted.request()).keySet();
            boolean extension = names.stream().anyMatch(name -> name.endsWith("." + format.extension()));
            boolean number = format.files() == OutputFormat.Files.ONE ? names.size() == 1 : !names.isEmpty();
            Clause.IT_MAKES_WHAT_ITS_FORMAT_SAYS.require(
                    extension && number,
                    "The format says " + format.files() + " and \"" + format.extension() + "\", and of " + wanted
                            + " came " + names);
        }
    }

    static void assertFilesClosed(Renderer renderer) throws IOException {
        Set<String> open = new ConcurrentSkipListSet<>();
        RenderRequest request =
                Case.widest(renderer, SamplePublications.everyPart()).request();
        renderer.render(
                request,
                work -> RenderTarget.inMemory().write(files -> {
                    var report = work.writeTo(name -> {
                        open.add(name);
                        return new Closing(files.create(name), () -> open.remove(name));
                    });
                    Clause.EVERY_FILE_IS_CLOSED.require(
                            open.isEmpty(), "The work returned, and these files are open: " + new TreeSet<>(open));
                    return report;
                }));
    }

    /** Says that it was not checked where the format carries no source. */
    static void assertSource(Renderer renderer, Path folder) throws IOException {
        Publication publication = SamplePublications.twoLanguages();
        Path output =
                Outputs.render(renderer, Case.widest(renderer, publication).request(), folder);
        Optional<InputStream> source = renderer.embeddedSource(output);
        Assumptions.assumeTrue(source.isPresent(), "The format carries no source");
        try (InputStream in = source.get()) {
            boolean same = new DocumentReader().read(in, "source") instanceof Document.OfPublication whole
                    && statements(whole.publication()).equals(statements(publication));
            Clause.A_SOURCE_IT_CARRIES_IS_THE_PUBLICATION.require(
                    same, "The source of " + output.getFileName() + " is another publication");
        } catch (InputException e) {
            throw Clause.A_SOURCE_IT_CARRIES_IS_THE_PUBLICATION.broken(
                    "The source of " + output.getFileName() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Statement> statements(Publication publication) {
        try (Stream<Statement> statements = publication.statements().open()) {
            return statements.toList();
        }
    }

    private static final class Closing extends FilterOutputStream {
        private final Runnable whenClosed;

        Closing(OutputStream file, Runnable whenClosed) {
            super(file);
            this.whenClosed = whenClosed;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            super.close();
            whenClosed.run();
        }
    }
}
