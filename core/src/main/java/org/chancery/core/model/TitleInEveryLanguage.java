package org.chancery.core.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A {@link Statement} has a title in each of its languages. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface TitleInEveryLanguage {
    /** {@return the key of the message} */
    String message() default "{statement.title-missing}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return what it carries} */
    Class<? extends Payload>[] payload() default {};
}
