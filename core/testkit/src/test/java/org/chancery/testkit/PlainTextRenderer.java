package org.chancery.testkit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;

/** The smallest honest renderer. Its steps can be broken one by one, to see whether the contract tells. */
class PlainTextRenderer implements Renderer {
    static final RenderOption<Boolean> SHOUT = RenderOption.flag("shout", false, "Prints titles in capitals.");

    @Override
    public OutputFormat format() {
        return new OutputFormat("text", "text/plain", "txt", OutputFormat.Files.ONE);
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.SEQUENTIAL, Layout.FACING_PAGES);
    }

    @Override
    public List<RenderOption<?>> options() {
        return List.of(SHOUT, RenderOption.number("width", 40, 120, 80, "Breaks lines."));
    }

    @Override
    public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
        request.settingsFor(this);
        return writeTo(target, request);
    }

    final RenderReport writeTo(RenderTarget target, RenderRequest request) throws IOException {
        try {
            return target.write(files -> {
                write(request, files);
                return RenderReport.clean();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    void write(RenderRequest request, RenderTarget.NewFiles files) throws IOException {
        try (Writer out = open(files, "statements.txt");
                Stream<Statement> statements =
                        request.publication().statements().open()) {
            for (Statement statement : (Iterable<Statement>) statements::iterator) {
                write(statement, request, out);
            }
        }
    }

    final Writer open(RenderTarget.NewFiles files, String name) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(files.create(name), StandardCharsets.UTF_8));
    }

    final void write(Statement statement, RenderRequest request, Writer out) throws IOException {
        for (Locale language : request.languagesOf(statement)) {
            for (String line : lines(statement, language)) {
                line(line, language, out);
            }
        }
    }

    List<String> lines(Statement statement, Locale language) {
        return new PlainText(statement, language).lines();
    }

    /** A language tag, a tab and words without line feeds. */
    void line(String words, Locale language, Writer out) throws IOException {
        out.write(language.toLanguageTag() + "\t" + words.replace('\n', ' ') + "\n");
    }
}
