package org.chancery.examples.akomantoso;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;

/**
 * Makes a folder with a {@code debate} document for each language of each statement; a translation points to what it was
 * translated from. Words alone: pictures are told by their captions, and reported.
 */
public final class AkomaNtosoRenderer implements Renderer {
    private static final OutputFormat FORMAT =
            new OutputFormat("akomantoso", "application/akn+xml", "xml", OutputFormat.Files.MANY);

    /** Stateless. */
    public AkomaNtosoRenderer() {}

    @Override
    public OutputFormat format() {
        return FORMAT;
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.SINGLE, Layout.SEQUENTIAL);
    }

    @Override
    public List<RenderOption<?>> options() {
        return List.of();
    }

    @Override
    public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
        request.settingsFor(this);
        return target.write(files -> {
            Set<Finding> findings = new LinkedHashSet<>();
            try (Stream<Statement> statements =
                    request.publication().statements().open()) {
                for (Statement statement : (Iterable<Statement>) statements::iterator) {
                    request.missingLanguages(statement).forEach(findings::add);
                    for (Locale language : request.languagesOf(statement)) {
                        write(new Version(statement, language, request), files, findings);
                    }
                }
            }
            return new RenderReport(new Findings(List.copyOf(findings)));
        });
    }

    private static void write(Version version, RenderTarget.NewFiles files, Set<Finding> findings) throws IOException {
        String name = version.statement().id() + "." + version.tag() + ".xml";
        try (OutputStream out = new BufferedOutputStream(files.create(name))) {
            Xml xml = new Xml(out);
            xml.document(() -> new DebateDocument(version, xml, findings::add).write());
        }
    }
}
