package org.chancery.core.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * An official text, in one language or several at once, aligned passage by passage.
 *
 * <p>Make one with {@link #builder}; the canonical constructor may gain components in a later version. A statement is
 * immutable and safe to share between threads.
 *
 * @param id a slug, unique within a publication; files and anchors are named after it
 * @param kind what sort of text it is
 * @param title its title in each language
 * @param occasion where and when the words were said
 * @param edition how they were published
 * @param participants everybody who takes part, in the order of their first appearance
 * @param body the text
 * @param provenance where it was read, and what of it was not understood
 */
@KnownParticipants
@PublishedAfterEvent
@TitleInEveryLanguage
public record Statement(
        String id,
        StatementKind kind,
        Localized<@NotBlank(message = "{statement.title-blank}") String> title,
        @Valid Occasion occasion,
        @Valid Edition edition,
        List<@Valid Participant> participants,
        @NotEmpty(message = "{statement.body-empty}") List<@Valid Part> body,
        @Valid Provenance provenance) {
    /** Copies; refuses repeated ids and passages that do not hold exactly the statement's languages. */
    public Statement {
        Check.present(kind, occasion, provenance);
        Check.id(id);
        Check.texts(title);
        participants = List.copyOf(participants);
        body = List.copyOf(body);
        requireUnique("participant", participants.stream().map(Participant::id).toList());
        requireUnique("anchor", anchors(body));
        requireLanguages(body, edition.translations().languages());
    }

    /** {@return a builder for a statement in the languages of its edition} */
    public static Builder builder(String id, StatementKind kind, Localized<String> title, Edition edition) {
        return new Builder(id, kind, title, edition);
    }

    /** {@return a builder that starts from this statement} */
    public Builder toBuilder() {
        return new Builder(id, kind, title, edition)
                .occasion(occasion)
                .participants(participants)
                .body(body)
                .provenance(provenance);
    }

    /** {@return the languages of the text, in the order of the edition} */
    public SequencedSet<Locale> languages() {
        return edition.translations().languages();
    }

    /** {@return the session of questions and answers, in order; empty when there is none} */
    public List<Part.Exchange> exchanges() {
        return body.stream()
                .filter(Part.Exchange.class::isInstance)
                .map(Part.Exchange.class::cast)
                .toList();
    }

    /** {@return every turn, in the order of the page} */
    public List<Turn> turns() {
        return Walk.turns(body);
    }

    /** {@return every passage, in the order of the page} */
    public List<Passage> passages() {
        return Walk.passages(body);
    }

    /** {@return the participant with this id} */
    public Optional<Participant> participant(String participantId) {
        return participants.stream()
                .filter(participant -> participant.id().equals(participantId))
                .findFirst();
    }

    /** {@return whether a translation was made from an earlier text of the original than the one here} */
    public boolean isStale(Locale language) {
        Optional<Locale> original = edition.originalLanguage().flatMap(edition.translations()::languageFor);
        Optional<String> madeFrom = edition.translations().in(language).flatMap(Translation::madeFrom);
        return original.isPresent()
                && madeFrom.isPresent()
                && !madeFrom.get().equals(Fingerprint.of(this, original.get()));
    }

    private static List<String> anchors(List<Part> body) {
        var ids = new ArrayList<String>();
        Walk.turns(body).forEach(turn -> ids.add(turn.id()));
        Walk.passages(body).forEach(passage -> ids.addAll(passage.ids()));
        return ids;
    }

    private static void requireUnique(String what, List<String> ids) {
        var seen = new HashSet<String>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("Two " + what + "s have the id \"" + id + "\"");
            }
        }
    }

    private static void requireLanguages(List<Part> body, SequencedSet<Locale> languages) {
        for (Passage passage : Walk.passages(body)) {
            if (!passage.content().languages().equals(languages)) {
                throw new IllegalArgumentException("Passage " + passage.id() + " holds "
                        + passage.content().languages() + ", the statement is in " + languages
                        + "; say what is absent with Absent");
            }
        }
    }

    /** Gathers a statement; not thread-safe. */
    public static final class Builder {
        private final String id;
        private final StatementKind kind;
        private final Localized<String> title;
        private final Edition edition;
        private Occasion occasion = Occasion.unknown();
        private List<Participant> participants = List.of();
        private List<? extends Part> body = List.of();
        private Provenance provenance = Provenance.none();

        private Builder(String id, StatementKind kind, Localized<String> title, Edition edition) {
            this.id = id;
            this.kind = kind;
            this.title = title;
            this.edition = edition;
        }

        /** {@return this, with the occasion; without one it is unknown} */
        public Builder occasion(Occasion where) {
            occasion = where;
            return this;
        }

        /** {@return this, with the participants; without them, none are known} */
        public Builder participants(List<Participant> people) {
            participants = people;
            return this;
        }

        /** {@return this, with the body; a statement without one is a finding} */
        public Builder body(List<? extends Part> parts) {
            body = parts;
            return this;
        }

        /** {@return this, with where it was read} */
        public Builder provenance(Provenance origin) {
            provenance = origin;
            return this;
        }

        /** {@return the statement} */
        public Statement build() {
            return new Statement(id, kind, title, occasion, edition, participants, List.copyOf(body), provenance);
        }
    }
}
