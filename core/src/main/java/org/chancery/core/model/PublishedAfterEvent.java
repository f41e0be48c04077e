package org.chancery.core.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A {@link Statement} is not published before the event it reports. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface PublishedAfterEvent {
    /** {@return the key of the message} */
    String message() default "{statement.published-before-event}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return what it carries} */
    Class<? extends Payload>[] payload() default {};
}
