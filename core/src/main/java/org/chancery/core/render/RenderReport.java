package org.chancery.core.render;

import java.util.Objects;
import org.chancery.core.finding.Findings;

/**
 * What a rendering has to say when it has succeeded.
 *
 * @param findings what it could not render as it stands, such as a word missing from the labels
 */
public record RenderReport(Findings findings) {
    /** Refuses null. */
    public RenderReport {
        Objects.requireNonNull(findings);
    }

    /** {@return a report of a rendering that has nothing to say} */
    public static RenderReport clean() {
        return new RenderReport(Findings.none());
    }
}
