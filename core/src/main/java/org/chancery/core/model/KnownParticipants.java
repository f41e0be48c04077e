package org.chancery.core.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Every speaker and addressee of a {@link Statement} is one of its participants. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface KnownParticipants {
    /** {@return the key of the message} */
    String message() default "{statement.unknown-participant}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return what it carries} */
    Class<? extends Payload>[] payload() default {};
}
