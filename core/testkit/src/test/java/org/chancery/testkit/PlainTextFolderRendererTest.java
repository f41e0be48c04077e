package org.chancery.testkit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.finding.Finding;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;

/** An honest renderer of many files passes, without options too. */
class PlainTextFolderRendererTest extends PlainTextContract {
    @Override
    protected Renderer renderer() {
        return new PlainTextRenderer() {
            @Override
            public OutputFormat format() {
                return new OutputFormat("texts", "text/plain", "txt", OutputFormat.Files.MANY);
            }

            @Override
            public List<Layout> layouts() {
                return List.of(Layout.SINGLE, Layout.INTERLEAVED);
            }

            @Override
            public List<RenderOption<?>> options() {
                return List.of();
            }

            @Override
            void write(RenderRequest request, RenderTarget.NewFiles files, Set<Finding> findings) throws IOException {
                try (Stream<Statement> statements =
                        request.publication().statements().open()) {
                    int number = 1000;
                    open(files, "index.txt").close();
                    for (Statement statement : (Iterable<Statement>) statements::iterator) {
                        try (Writer out = open(files, "texts/" + ++number + ".txt")) {
                            write(statement, request, out, findings);
                        }
                    }
                }
            }
        };
    }
}
