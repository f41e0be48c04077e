package org.chancery.testkit;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chancery.core.model.Part;
import org.chancery.core.model.Statement;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;

/** Ways to break the plain-text renderer. */
final class Breakage {
    private Breakage() {}

    static Renderer changingLines(Consumer<List<String>> change) {
        return new PlainTextRenderer() {
            @Override
            List<String> lines(Statement statement, Locale language) {
                List<String> lines = super.lines(statement, language);
                change.accept(lines);
                return lines;
            }
        };
    }

    /** Adds a line to one of the samples. */
    static Renderer endingWith(Supplier<String> line) {
        return new PlainTextRenderer() {
            @Override
            List<String> lines(Statement statement, Locale language) {
                List<String> lines = super.lines(statement, language);
                if (statement.id().equals("every-part")) {
                    lines.add(line.get());
                }
                return lines;
            }
        };
    }

    /** Changes what a refusal says; null takes it back. */
    static Renderer refusing(UnaryOperator<String> change) {
        return new PlainTextRenderer() {
            @Override
            public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
                try {
                    request.settingsFor(this);
                } catch (IllegalArgumentException e) {
                    String message = change.apply(e.getMessage());
                    if (message != null) {
                        throw new IllegalArgumentException(message, e);
                    }
                }
                return writeTo(target, request);
            }
        };
    }

    static final class OmitsLabels extends PlainTextRenderer {
        @Override
        List<String> lines(Statement statement, Locale language) {
            return new PlainText(statement, language) {
                @Override
                void label(Part.Spoken spoken) {}
            }.lines();
        }
    }

    static final class SharesABuffer extends PlainTextRenderer {
        private final StringBuffer shared = new StringBuffer();

        @Override
        void write(RenderRequest request, RenderTarget.NewFiles files) throws IOException {
            try (Stream<Statement> statements =
                    request.publication().statements().open()) {
                for (Statement statement : (Iterable<Statement>) statements::iterator) {
                    StringWriter text = new StringWriter();
                    write(statement, request, text);
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
        void write(RenderRequest request, RenderTarget.NewFiles files) throws IOException {
            try {
                if (atWork.incrementAndGet() > 1) {
                    throw new IllegalStateException("One at a time");
                }
                super.write(request, files);
            } finally {
                atWork.decrementAndGet();
            }
        }
    }

    static final class LeaksHalfAnOutput extends PlainTextRenderer {
        int failures;

        @Override
        void write(RenderRequest request, RenderTarget.NewFiles files) throws IOException {
            try {
                super.write(request, files);
            } catch (UncheckedIOException e) {
                failures++;
            }
        }
    }

    static final class LeavesFailuresUnchecked extends PlainTextRenderer {
        @Override
        public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
            try {
                return super.render(request, target);
            } catch (RenderException e) {
                throw e;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static final class HidesTheCause extends PlainTextRenderer {
        @Override
        void write(RenderRequest request, RenderTarget.NewFiles files) throws IOException {
            try {
                super.write(request, files);
            } catch (UncheckedIOException e) {
                throw new RenderException("Something went wrong: " + e.getClass());
            }
        }
    }

    static final class OpensTwice extends PlainTextRenderer {
        @Override
        void write(RenderRequest request, RenderTarget.NewFiles files) throws IOException {
            request.publication().statements().open().close();
            super.write(request, files);
        }
    }

    static final class NeverCloses extends PlainTextRenderer {
        @Override
        void write(RenderRequest request, RenderTarget.NewFiles files) throws IOException {
            try (Writer out = open(files, "statements.txt")) {
                Stream<Statement> statements =
                        request.publication().statements().open();
                for (Statement statement : (Iterable<Statement>) statements::iterator) {
                    write(statement, request, out);
                }
            }
        }
    }
}
