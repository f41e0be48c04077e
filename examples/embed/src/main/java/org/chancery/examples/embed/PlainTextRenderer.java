package org.chancery.examples.embed;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;

/**
 * The beginning of a renderer: the words of each statement as plain text, one language after the other. The contract of
 * the testkit asks for more: titles, labels, notes.
 */
public final class PlainTextRenderer implements Renderer {
    @Override
    public OutputFormat format() {
        return new OutputFormat("text", "text/plain", "txt", OutputFormat.Files.ONE);
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.SEQUENTIAL);
    }

    @Override
    public List<RenderOption<?>> options() {
        return List.of();
    }

    @Override
    public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
        request.settingsFor(this);
        return target.write(files -> {
            try (Writer out = new OutputStreamWriter(files.create("statements.txt"), StandardCharsets.UTF_8);
                    Stream<Statement> statements =
                            request.publication().statements().open()) {
                statements.forEach(statement -> print(statement, request, out));
            }
            return RenderReport.clean();
        });
    }

    private static void print(Statement statement, RenderRequest request, Writer out) {
        PrintWriter lines = new PrintWriter(out);
        for (Locale language : request.languagesOf(statement)) {
            for (Passage passage : statement.passages()) {
                passage.paragraphs(language).forEach(paragraph -> lines.print(paragraph.printed() + "\n"));
            }
        }
        lines.flush();
    }
}
