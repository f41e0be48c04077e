package org.chancery.testkit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.core.render.Lines;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;

/** A small honest renderer. Its steps can be broken one by one, to see whether the contract tells. */
class PlainTextRenderer implements Renderer {
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
        return List.of(
                RenderOption.flag("shout", false, "Prints titles in capitals."),
                RenderOption.number("width", 40, 120, 80, "Breaks lines."));
    }

    @Override
    public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
        request.settingsFor(this);
        return target.write(files -> {
            var findings = new LinkedHashSet<Finding>();
            write(request, files, findings);
            return new RenderReport(new Findings(List.copyOf(findings)));
        });
    }

    void write(RenderRequest request, RenderTarget.NewFiles files, Set<Finding> findings) throws IOException {
        try (Writer out = open(files, "statements.txt");
                Stream<Statement> statements =
                        request.publication().statements().open()) {
            for (Statement statement : (Iterable<Statement>) statements::iterator) {
                write(statement, request, out, findings);
            }
        }
    }

    final Writer open(RenderTarget.NewFiles files, String name) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(files.create(name), StandardCharsets.UTF_8));
    }

    final void write(Statement statement, RenderRequest request, Writer out, Set<Finding> findings) throws IOException {
        missing(request, statement).forEach(findings::add);
        for (Locale language : request.languagesOf(statement)) {
            Lines lines = lines(statement, language, request);
            lines.findings().forEach(findings::add);
            for (Lines.Line line : lines.list()) {
                line(line.text(), line.language(), out);
            }
        }
    }

    Findings missing(RenderRequest request, Statement statement) {
        return request.missingLanguages(statement);
    }

    Lines lines(Statement statement, Locale language, RenderRequest request) {
        return Lines.of(statement, language, request.labels());
    }

    /** A language tag, a tab and words without line feeds. */
    void line(String words, Locale language, Writer out) throws IOException {
        out.write(language.toLanguageTag() + "\t" + words.replace('\n', ' ') + "\n");
    }
}
