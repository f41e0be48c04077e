package org.chancery.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.core.model.Publication;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.Renderer;

/** Renders the samples and reads them back, once for all tests of a class: that is the dear part of them. */
final class Samples {
    private final Map<String, Sample> read = new ConcurrentHashMap<>();

    /** In every case that the renderer offers. */
    List<Sample> of(List<Publication> publications, RendererContract contract, Path folder) throws IOException {
        var samples = new ArrayList<Sample>();
        for (Case wanted : Case.of(contract.renderer(), publications)) {
            Sample sample = read.get(wanted.toString());
            if (sample == null) {
                sample = render(wanted, wanted.request(), contract, folder);
                read.put(wanted.toString(), sample);
            }
            samples.add(sample);
        }
        return samples;
    }

    /** By a request that is a little other than the case's own. */
    static Sample render(Case wanted, RenderRequest request, RendererContract contract, Path folder)
            throws IOException {
        return render(wanted, request, contract, folder, output -> {});
    }

    /** And looks at the output besides. */
    static Sample render(
            Case wanted, RenderRequest request, RendererContract contract, Path folder, Inspection inspection)
            throws IOException {
        Renderer renderer = contract.renderer();
        Path output = Outputs.path(renderer, Files.createTempDirectory(folder, "case"));
        RenderReport report = renderer.render(request, Outputs.target(renderer, output));
        var texts = new LinkedHashMap<Locale, String>();
        for (Locale language : wanted.publication().languages()) {
            texts.put(language, contract.textOf(output, language));
        }
        inspection.inspect(output);
        return new Sample(wanted, texts, report);
    }

    /** A look at an output for what it could do. */
    interface Inspection {
        void inspect(Path output) throws IOException;
    }
}
