package org.chancery.core.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words spoken by one speaker, or by several as one, without another taking the floor.
 *
 * @param id an anchor to cite it by; given once, kept by pairing and editing
 * @param speakers ids of the {@link Participant}s who speak; empty when the speaker is anonymous
 * @param label what the page prints before the words, per language, without colon and parentheses; absent when it
 *     prints nothing. A label is not an identity
 * @param qualifier what the parentheses at the label said
 * @param continued whether this goes on after an interruption, so that no new label is due
 * @param passages the words, at least one passage
 */
public record Turn(
        String id,
        List<String> speakers,
        Optional<Localized<String>> label,
        Optional<@Valid Qualifier> qualifier,
        boolean continued,
        List<@Valid Passage> passages) {
    /** Copies; refuses a turn without words. */
    public Turn {
        Check.present(qualifier);
        Check.id(id);
        speakers = List.copyOf(speakers);
        speakers.forEach(Check::id);
        label.ifPresent(Check::texts);
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("Turn " + id + " has no passage");
        }
    }

    /** {@return a labelled turn of one speaker} */
    public static Turn of(String id, String speaker, Localized<String> label, List<Passage> passages) {
        return new Turn(id, List.of(speaker), Optional.of(label), Optional.empty(), false, passages);
    }

    /** {@return an unlabelled, anonymous turn} */
    public static Turn of(String id, List<Passage> passages) {
        return new Turn(id, List.of(), Optional.empty(), Optional.empty(), false, passages);
    }

    /** {@return this turn with other speakers} */
    public Turn withSpeakers(List<String> others) {
        return new Turn(id, others, label, qualifier, continued, passages);
    }

    /** {@return this turn with a label} */
    public Turn withLabel(Localized<String> printed) {
        return new Turn(id, speakers, Optional.of(printed), qualifier, continued, passages);
    }

    /** {@return this turn with a qualifier} */
    public Turn withQualifier(Qualifier said) {
        return new Turn(id, speakers, label, Optional.of(said), continued, passages);
    }

    /** {@return this turn marked as going on after an interruption} */
    public Turn asContinued() {
        return new Turn(id, speakers, label, qualifier, true, passages);
    }

    /** {@return the paragraphs in exactly this language, in order} */
    public Stream<Paragraph> paragraphs(Locale language) {
        return passages.stream().flatMap(passage -> passage.paragraphs(language).stream());
    }
}
