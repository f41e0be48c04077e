package org.chancery.render.epub.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.Place;
import org.chancery.core.render.RenderReport;

/** What there is to say of one book, in the order in which it was found, each thing once. */
final class Report {
    private static final String LABEL_MISSING = "render.label-missing";

    private final Set<Finding> findings = new LinkedHashSet<>();

    /** Adds a finding; a label is missing once for the whole book, wherever it would have been printed. */
    void add(Finding finding) {
        boolean everywhere = finding.rule().equals(LABEL_MISSING);
        findings.add(
                everywhere
                        ? new Finding(finding.rule(), finding.severity(), Place.nowhere(), finding.arguments())
                        : finding);
    }

    void addLabelMissing(String key, String language) {
        add(Finding.warning(LABEL_MISSING, Place.nowhere(), key, language));
    }

    RenderReport toRenderReport() {
        return new RenderReport(new Findings(List.copyOf(findings)));
    }
}
