package org.chancery.core.model;

import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * What is rendered: statements under one title, with the imprint of the mission that publishes them.
 *
 * @param id a slug; identifiers of e-books derive from it
 * @param title its title; the languages of the publication are those of its title
 * @param imprint who publishes it
 * @param statements the statements; having none is legal
 */
public record Publication(String id, Localized<String> title, Optional<Mission> imprint, StatementSource statements) {
    /** Refuses an id that is none. */
    public Publication {
        Check.present(imprint, statements);
        Check.id(id);
        Check.texts(title);
    }

    /** {@return a publication of one statement, under its title} */
    public static Publication of(Statement statement) {
        return new Publication(statement.id(), statement.title(), Optional.empty(), StatementSource.of(statement));
    }

    /** {@return this publication with an imprint} */
    public Publication withImprint(Mission mission) {
        return new Publication(id, title, Optional.of(mission), statements);
    }

    /** {@return the languages of the publication, in the order of its title} */
    public SequencedSet<Locale> languages() {
        return title.languages();
    }
}
