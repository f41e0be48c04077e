package org.chancery.core.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/**
 * A person, or an unnamed role, that takes part in the occasion.
 *
 * <p>A participant is an identity; what a page prints before a turn is a label, and one person may appear under several.
 *
 * @param id by which turns refer to them
 * @param name the name in each language, without office or title
 * @param role the part they play
 * @param office such as “Foreign Minister of Valdora”, as far as known
 * @param affiliation a journalist's outlet, as far as known
 */
public record Participant(
        String id,
        Localized<@NotBlank(message = "{statement.name-blank}") String> name,
        ParticipantRole role,
        Optional<Localized<@NotBlank(message = "{statement.name-blank}") String>> office,
        Optional<Localized<@NotBlank(message = "{statement.name-blank}") String>> affiliation) {
    /** Refuses an id that is none. */
    public Participant {
        Check.present(role);
        Check.id(id);
        Check.texts(name);
        office.ifPresent(Check::texts);
        affiliation.ifPresent(Check::texts);
    }

    /** {@return a participant of whom only name and role are known} */
    public static Participant of(String id, Localized<String> name, ParticipantRole role) {
        return new Participant(id, name, role, Optional.empty(), Optional.empty());
    }
}
