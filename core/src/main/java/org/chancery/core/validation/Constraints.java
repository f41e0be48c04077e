package org.chancery.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.Place;
import org.chancery.core.finding.Severity;
import org.chancery.core.internal.constraint.Detail;
import org.chancery.core.internal.constraint.Details;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * Holds the model against its annotations and turns violations into findings: the message of a constraint is a rule id
 * in braces, {@code {statement.title-blank}}.
 */
final class Constraints {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Comparator<Finding> ORDER = Comparator.comparing(Constraints::sortablePointer)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.arguments().toString());

    private final Validator validator = newValidator();

    Findings check(Object object) {
        return new Findings(validator.validate(object).stream()
                .flatMap(Constraints::findings)
                .sorted(ORDER)
                .toList());
    }

    /** Found without asking the thread's class loader, and without an expression language: messages are not its part. */
    @SuppressWarnings("resource") // a factory that lives as long as the program
    private static Validator newValidator() {
        return jakarta.validation.Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .externalClassLoader(Constraints.class.getClassLoader())
                .messageInterpolator(new TemplatesAsTheyAre())
                .buildValidatorFactory()
                .getValidator();
    }

    private static Stream<Finding> findings(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        String rule = template.substring(1, template.length() - 1);
        return details(violation)
                .map(detail -> new Finding(rule, Severity.ERROR, Place.pointer(detail.pointer()), detail.arguments()));
    }

    private static Stream<Detail> details(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> full = violation.unwrap(HibernateConstraintViolation.class);
        Details given = full.getDynamicPayload(Details.class);
        return given != null ? given.list().stream() : Stream.of(detail(violation.getPropertyPath()));
    }

    /** The pointer to a property; its last step, often a language, is the argument. */
    private static Detail detail(Path path) {
        var pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return new Detail(pointer.toString(), List.of(pointer.substring(pointer.lastIndexOf("/") + 1)));
    }

    /** Numbers of one length, so that 10 comes after 9. */
    private static String sortablePointer(Finding finding) {
        return NUMBER.matcher(finding.place().pointer().orElse(""))
                .replaceAll(number -> String.format(Locale.ROOT, "%9s", number.group()));
    }

    /** Leaves the words to {@link Finding}. */
    private static final class TemplatesAsTheyAre implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
