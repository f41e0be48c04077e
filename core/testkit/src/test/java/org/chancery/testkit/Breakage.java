package org.chancery.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.chancery.core.finding.Findings;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Lines;
import org.chancery.core.render.Lines.Line;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;

/** Ways to break what the plain-text renderer says. */
final class Breakage {
    private Breakage() {}

    static Renderer changingLines(Consumer<List<Line>> change) {
        return new PlainTextRenderer() {
            @Override
            Lines lines(Statement statement, Locale language, RenderRequest request) {
                Lines honest = super.lines(statement, language, request);
                var lines = new ArrayList<>(honest.list());
                change.accept(lines);
                return new Lines(lines, honest.findings());
            }
        };
    }

    static Renderer changingWords(UnaryOperator<String> change) {
        return changingLines(
                lines -> lines.replaceAll(line -> new Line(line.kind(), change.apply(line.text()), line.language())));
    }

    static Renderer changingSpeech(UnaryOperator<Line> change) {
        return changingLines(
                lines -> lines.replaceAll(line -> line.kind() == Lines.Kind.SPEECH ? change.apply(line) : line));
    }

    static Renderer without(Predicate<Line> some) {
        return changingLines(lines -> lines.removeIf(some));
    }

    /** Adds a line to one of the samples. */
    static Renderer endingWith(Supplier<String> words) {
        return new PlainTextRenderer() {
            @Override
            Lines lines(Statement statement, Locale language, RenderRequest request) {
                Lines honest = super.lines(statement, language, request);
                if (!statement.id().equals("every-part")) {
                    return honest;
                }
                var lines = new ArrayList<>(honest.list());
                lines.add(new Line(Lines.Kind.FACT, words.get(), language));
                return new Lines(lines, honest.findings());
            }
        };
    }

    /** Keeps some findings to itself. */
    static Renderer silentAbout(String rule) {
        return new PlainTextRenderer() {
            @Override
            public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
                Findings all = super.render(request, target).findings();
                return new RenderReport(new Findings(all.stream()
                        .filter(finding -> !finding.rule().equals(rule))
                        .toList()));
            }
        };
    }

    /** Changes what a refusal says; null takes it back. */
    static Renderer refusing(UnaryOperator<String> change) {
        return new PlainTextRenderer() {
            @Override
            public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
                try {
                    return super.render(request, target);
                } catch (IllegalArgumentException e) {
                    String message = change.apply(e.getMessage());
                    if (message != null) {
                        throw new IllegalArgumentException(message, e);
                    }
                    return RenderReport.clean();
                }
            }
        };
    }

    static Renderer withOptions(RenderOption<?>... options) {
        return new PlainTextRenderer() {
            @Override
            public List<RenderOption<?>> options() {
                return List.of(options);
            }
        };
    }

    static String narrow(String word) {
        if (!word.equals("narrow")) {
            throw new IllegalArgumentException(word);
        }
        return word;
    }
}
