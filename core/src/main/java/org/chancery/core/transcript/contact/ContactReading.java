package org.chancery.core.transcript.contact;

import java.util.List;
import org.chancery.core.finding.Finding;
import org.chancery.core.model.Office;

/**
 * What was read of a page's contacts.
 *
 * @param offices those that can be reached, in the order of the page
 * @param findings what somebody should know
 */
public record ContactReading(List<Office> offices, List<Finding> findings) {
    /** Copies the lists. */
    public ContactReading {
        offices = List.copyOf(offices);
        findings = List.copyOf(findings);
    }
}
