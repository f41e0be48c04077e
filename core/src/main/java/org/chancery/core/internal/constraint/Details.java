package org.chancery.core.internal.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * All that breaks one constraint of a statement. It travels with the violation as dynamic payload; violations of its own
 * for each would count as equal, and all but one be lost.
 *
 * @param list in the order of the page
 */
public record Details(List<Detail> list) {
    /** Copies. */
    public Details {
        list = List.copyOf(list);
    }

    /** Hands them to the violation, and returns whether there is none. */
    static boolean report(List<Detail> list, ConstraintValidatorContext context) {
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(new Details(list));
        return list.isEmpty();
    }
}
