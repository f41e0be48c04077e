package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderTarget.NewFiles;

/** Where pages go, and what there is to say of them. For one rendering; not thread-safe. */
final class Output {
    private final NewFiles files;
    private final Set<Finding> findings = new LinkedHashSet<>();

    Output(NewFiles files) {
        this.files = files;
    }

    void put(String name, byte[] bytes) throws IOException {
        try (OutputStream out = files.create(name)) {
            out.write(bytes);
        }
    }

    void report(Finding finding) {
        findings.add(finding);
    }

    RenderReport report() {
        return new RenderReport(new Findings(List.copyOf(findings)));
    }
}
