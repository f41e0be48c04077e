package org.chancery.core.pairing;

import java.util.Objects;
import org.chancery.core.finding.Findings;
import org.chancery.core.model.Statement;

/**
 * What pairing made.
 *
 * @param statement the statement in both languages
 * @param links which lines were taken to say the same, with the reasons; in the order of the first text
 * @param findings what somebody should look at
 */
public record Pairing(Statement statement, Links links, Findings findings) {
    /** Refuses null. */
    public Pairing {
        Objects.requireNonNull(statement);
        Objects.requireNonNull(links);
        Objects.requireNonNull(findings);
    }
}
