package org.chancery.core.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.core.model.PublishedAfterEvent;
import org.chancery.core.model.Statement;

/** Compares the date of publication with that of the event, when both are known. */
public final class PublishedAfterEventValidator implements ConstraintValidator<PublishedAfterEvent, Statement> {
    /** For Hibernate Validator. */
    public PublishedAfterEventValidator() {}

    @Override
    public boolean isValid(Statement statement, ConstraintValidatorContext context) {
        Optional<LocalDate> event = statement.occasion().date();
        List<Detail> tooEarly = statement.edition().published().stream()
                .flatMap(published -> event
                        .filter(published::isBefore)
                        .map(day -> Detail.at("/edition/published", published.toString(), day.toString()))
                        .stream())
                .toList();
        return Details.report(tooEarly, context);
    }
}
