package org.chancery.core.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.chancery.core.model.Statement;
import org.chancery.core.model.TitleInEveryLanguage;

/** Finds languages of the text that the title lacks. */
public final class TitleInEveryLanguageValidator implements ConstraintValidator<TitleInEveryLanguage, Statement> {
    /** For Hibernate Validator. */
    public TitleInEveryLanguageValidator() {}

    @Override
    public boolean isValid(Statement statement, ConstraintValidatorContext context) {
        List<Detail> untitled = statement.languages().stream()
                .filter(language -> statement.title().in(language).isEmpty())
                .map(language -> Detail.at("/title", language.toLanguageTag()))
                .toList();
        return Details.report(untitled, context);
    }
}
