package org.chancery.core.internal.constraint;

import java.util.List;

/**
 * One thing that breaks a constraint.
 *
 * @param pointer the place within the statement
 * @param arguments of the rule's message
 */
public record Detail(String pointer, List<String> arguments) {
    /** Copies. */
    public Detail {
        arguments = List.copyOf(arguments);
    }

    static Detail at(String pointer, String... arguments) {
        return new Detail(pointer, List.of(arguments));
    }
}
