package org.chancery.render.html.internal.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Translation;

/** What is kept of a statement once its pages are written. */
record Listed(
        String id,
        StatementKind kind,
        Localized<String> title,
        Optional<LocalDate> date,
        Optional<LocalDate> published,
        Localized<Translation> translations,
        List<Speaker> speakers) {
    /** Newest first, those without a date last; otherwise in the order of the publication, since sorting is stable. */
    static final Comparator<Listed> NEWEST_FIRST = Comparator.comparing(
                    (Listed listed) -> listed.date().orElse(LocalDate.MIN))
            .reversed();

    static Listed of(Statement statement) {
        return new Listed(
                statement.id(),
                statement.kind(),
                statement.title(),
                statement.occasion().date().or(statement.edition()::published),
                statement.edition().published(),
                statement.edition().translations(),
                statement.participants().stream()
                        .filter(participant -> participant.role() == ParticipantRole.PRINCIPAL)
                        .map(Speaker::of)
                        .toList());
    }

    /** A principal. */
    record Speaker(String id, Localized<String> name) {
        static Speaker of(Participant participant) {
            return new Speaker(participant.id(), participant.name());
        }
    }
}
