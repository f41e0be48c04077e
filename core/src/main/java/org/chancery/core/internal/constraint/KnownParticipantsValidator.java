package org.chancery.core.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.model.KnownParticipants;
import org.chancery.core.model.Participant;
import org.chancery.core.model.Qualifier;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;

/** Finds speakers and addressees that are no participants. */
public final class KnownParticipantsValidator implements ConstraintValidator<KnownParticipants, Statement> {
    /** For Hibernate Validator. */
    public KnownParticipantsValidator() {}

    @Override
    public boolean isValid(Statement statement, ConstraintValidatorContext context) {
        Set<String> known =
                statement.participants().stream().map(Participant::id).collect(Collectors.toSet());
        List<Detail> unknown = statement.turns().stream()
                .flatMap(turn ->
                        people(turn).filter(id -> !known.contains(id)).map(id -> Detail.at("#" + turn.id(), id)))
                .toList();
        return Details.report(unknown, context);
    }

    private static Stream<String> people(Turn turn) {
        Stream<String> addressees =
                turn.qualifier().map(Qualifier::addressees).stream().flatMap(List::stream);
        return Stream.concat(turn.speakers().stream(), addressees).distinct();
    }
}
