package org.chancery.testkit;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.chancery.core.finding.Finding;
import org.chancery.core.model.Statement;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;

/** Ways to break what the plain-text renderer does. */
final class Misconduct {
    private Misconduct() {}

    static final class SharesABuffer extends PlainTextRenderer {
        private final StringBuffer shared = new StringBuffer();

        @Override
        void write(RenderRequest request, RenderTarget.NewFiles files, Set<Finding> findings) throws IOException {
            try (Stream<Statement> statements =
                    request.publication().statements().open()) {
                for (Statement statement : (Iterable<Statement>) statements::iterator) {
                    StringWriter text = new StringWriter();
                    write(statement, request, text, findings);
                    shared.append(text);
                }
            }
            try (Writer out = open(files, "statements.txt")) {
                out.append(shared);
            }
            shared.setLength(0);
        }
    }

    static final class FailsBesideOthers extends PlainTextRenderer {
        private final AtomicInteger atWork = new AtomicInteger();

        @Override
        void write(RenderRequest request, RenderTarget.NewFiles files, Set<Finding> findings) throws IOException {
            try {
                if (atWork.incrementAndGet() > 1) {
                    throw new IllegalStateException("One at a time");
                }
                super.write(request, files, findings);
            } finally {
                atWork.decrementAndGet();
            }
        }
    }

    static final class LeaksHalfAnOutput extends PlainTextRenderer {
        @Override
        void write(RenderRequest request, RenderTarget.NewFiles files, Set<Finding> findings) throws IOException {
            try {
                super.write(request, files, findings);
            } catch (UncheckedIOException e) {
                // as if nothing had happened
            }
        }
    }

    static final class LeavesFailuresUnchecked extends PlainTextRenderer {
        @Override
        public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
            try {
                return super.render(request, target);
            } catch (InterruptedIOException e) {
                throw e;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static final class HidesTheCause extends PlainTextRenderer {
        @Override
        void write(RenderRequest request, RenderTarget.NewFiles files, Set<Finding> findings) throws IOException {
            try {
                super.write(request, files, findings);
            } catch (UncheckedIOException e) {
                throw new RenderException("Something went wrong: " + e.getClass());
            }
        }
    }

    /** A {@link PrintWriter} tells nobody that the disk is full. */
    static final class OverlooksAFullDisk extends PlainTextRenderer {
        @Override
        void write(RenderRequest request, RenderTarget.NewFiles files, Set<Finding> findings) throws IOException {
            try (Writer out = new PrintWriter(files.create("statements.txt"), false, StandardCharsets.UTF_8);
                    Stream<Statement> statements =
                            request.publication().statements().open()) {
                for (Statement statement : (Iterable<Statement>) statements::iterator) {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new InterruptedIOException("Interrupted");
                    }
                    write(statement, request, out, findings);
                }
            }
        }
    }

    static final class GoesOnWhenInterrupted extends PlainTextRenderer {
        @Override
        void write(RenderRequest request, RenderTarget.NewFiles files, Set<Finding> findings) throws IOException {
            try (Writer out = open(files, "statements.txt");
                    Stream<Statement> statements =
                            request.publication().statements().open()) {
                for (Statement statement : (Iterable<Statement>) statements::iterator) {
                    Thread.interrupted();
                    write(statement, request, out, findings);
                }
            }
        }
    }

    static final class OpensTwice extends PlainTextRenderer {
        @Override
        void write(RenderRequest request, RenderTarget.NewFiles files, Set<Finding> findings) throws IOException {
            request.publication().statements().open().close();
            super.write(request, files, findings);
        }
    }

    static final class NeverCloses extends PlainTextRenderer {
        @Override
        void write(RenderRequest request, RenderTarget.NewFiles files, Set<Finding> findings) throws IOException {
            try (Writer out = open(files, "statements.txt")) {
                Stream<Statement> statements =
                        request.publication().statements().open();
                for (Statement statement : (Iterable<Statement>) statements::iterator) {
                    write(statement, request, out, findings);
                }
            }
        }
    }

    static final class HoldsAllStatements extends PlainTextRenderer {
        @Override
        void write(RenderRequest request, RenderTarget.NewFiles files, Set<Finding> findings) throws IOException {
            var all = new ArrayList<Statement>();
            try (Stream<Statement> statements =
                    request.publication().statements().open()) {
                statements.forEach(all::add);
            }
            try (Writer out = open(files, "statements.txt")) {
                for (Statement statement : all) {
                    write(statement, request, out, findings);
                }
            }
        }
    }

    static final class LeavesAFileOpen extends PlainTextRenderer {
        @Override
        void write(RenderRequest request, RenderTarget.NewFiles files, Set<Finding> findings) throws IOException {
            super.write(request, name -> new Unclosed(files.create(name)), findings);
        }

        private static final class Unclosed extends FilterOutputStream {
            Unclosed(OutputStream file) {
                super(file);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        }
    }

    static final class MakesAnotherFile extends PlainTextRenderer {
        @Override
        public OutputFormat format() {
            return new OutputFormat("text", "text/plain", "text", OutputFormat.Files.MANY);
        }
    }

    static final class FailsWhenEmpty extends PlainTextRenderer {
        @Override
        public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
            if (request.publication().id().equals("empty")) {
                throw new RenderException("There is nothing to render");
            }
            return super.render(request, target);
        }
    }

    static final class RefusesTooLate extends PlainTextRenderer {
        @Override
        public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
            return target.write(files -> super.render(request, work -> work.writeTo(files)));
        }
    }

    static final class CarriesNonsense extends PlainTextRenderer {
        @Override
        public Optional<InputStream> embeddedSource(Path output) {
            return Optional.of(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
        }
    }

    static final class PrintsEveryLanguage extends PlainTextRenderer {
        @Override
        public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
            if (request.languages().size() > 1) {
                return super.render(request, target);
            }
            request.settingsFor(this);
            RenderRequest all = RenderRequest.of(request.publication())
                    .labels(request.labels())
                    .build();
            return super.render(all, target);
        }
    }
}
