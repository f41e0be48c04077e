package org.chancery.core.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.core.finding.Findings;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Statement;

/**
 * Checks statements and missions against the constraints of the model and the rules of editing.
 *
 * <p>What breaks a constraint is an error; what an editor should look at is a warning. Findings come in a fixed order,
 * and each says where: a JSON pointer such as {@code /title/ru}, or the anchor of a turn such as {@code #t3}. Immutable
 * and safe to share between threads.
 */
public final class Validation {
    private static final Validation STANDARD = new Validation(new Constraints());

    private final Constraints constraints;

    private Validation(Constraints constraints) {
        this.constraints = constraints;
    }

    /** {@return the validation with the rules that come with the library} */
    public static Validation standard() {
        return STANDARD;
    }

    /** {@return what is wrong with a statement, whatever the day} */
    public Findings check(Statement statement) {
        return check(statement, Optional.empty());
    }

    /**
     * {@return what is wrong with a statement that is to be published on a day}
     *
     * @param statement the statement
     * @param day by which an embargo is judged, in the embargo's own offset
     */
    public Findings check(Statement statement, LocalDate day) {
        return check(statement, Optional.of(day));
    }

    /** {@return what is wrong with a mission, whatever the day} */
    public Findings check(Mission mission) {
        return check(mission, Freshness.unjudged());
    }

    /**
     * {@return what is wrong with a mission whose contacts are to be used on a day}
     *
     * @param mission the mission
     * @param freshness tells which of its contacts are historical
     */
    public Findings check(Mission mission, Freshness freshness) {
        return constraints
                .check(mission)
                .and(new ContactRules(mission).check())
                .and(new FreshnessRules(mission.contacts(), freshness).check())
                .in(mission.id());
    }

    private Findings check(Statement statement, Optional<LocalDate> day) {
        return constraints
                .check(statement)
                .and(new EditorialRules(statement, day).check())
                .in(statement.id());
    }
}
