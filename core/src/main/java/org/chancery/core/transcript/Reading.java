package org.chancery.core.transcript;

import java.util.Objects;
import java.util.Optional;
import org.chancery.core.finding.Findings;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Statement;
import org.chancery.core.transcript.outline.Outline;

/**
 * What was read.
 *
 * @param statement the statement, unless the source holds none
 * @param mission the mission whose page it is, when the page names one
 * @param findings what somebody should know about the reading, in the order of the source as far as they have a place
 * @param outline what each piece of the source was taken for
 * @param dialect the id of the dialect it was read in
 * @param evidence why in this one, in a phrase in English
 */
public record Reading(
        Optional<Statement> statement,
        Optional<Mission> mission,
        Findings findings,
        Outline outline,
        String dialect,
        String evidence) {
    /** Refuses null. */
    public Reading {
        Objects.requireNonNull(statement);
        Objects.requireNonNull(mission);
        Objects.requireNonNull(findings);
        Objects.requireNonNull(outline);
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(evidence);
    }
}
