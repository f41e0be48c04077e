package org.chancery.render.html.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Translation;

/** What is kept of a statement once its pages are written. */
record Listed(
        String id,
        StatementKind kind,
        Localized<String> title,
        Optional<LocalDate> date,
        Localized<Translation> translations) {
    static Listed of(Statement statement) {
        return new Listed(
                statement.id(),
                statement.kind(),
                statement.title(),
                statement.occasion().date().or(statement.edition()::published),
                statement.edition().translations());
    }
}
