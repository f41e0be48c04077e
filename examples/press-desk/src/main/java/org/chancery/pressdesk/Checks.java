package org.chancery.pressdesk;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Statement;
import org.chancery.core.validation.Validation;

/**
 * Holds everything that was read against the editorial rules.
 *
 * @param day the day to judge by
 */
record Checks(LocalDate day) {
    void of(Batch batch, FindingOptions findings) {
        Validation validation = Validation.standard();
        for (Input input : batch.inputs()) {
            String file = input.file().toString();
            try (Stream<Statement> statements = input.openStatements()) {
                statements.forEach(statement ->
                        findings.add(validation.check(statement, day).in(file)));
            }
            input.mission()
                    .ifPresent(mission -> findings.add(
                            validation.check(mission, Freshness.on(day)).in(file)));
        }
    }
}
