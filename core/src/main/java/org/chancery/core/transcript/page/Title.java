package org.chancery.core.transcript.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.StatementKind;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Stretch;

/**
 * A title and what it says.
 *
 * @param stretch where it stands; empty when the source says it apart from its text
 * @param text its words
 * @param kind the kind of text
 * @param isMeeting whether it names an event at which nobody from the press asks
 * @param people those it names, in order, with their offices
 * @param occasion what happened
 * @param place where
 * @param date when
 */
public record Title(
        Optional<Stretch> stretch,
        String text,
        Optional<StatementKind> kind,
        boolean isMeeting,
        List<Mention> people,
        Optional<String> occasion,
        Optional<String> place,
        Optional<LocalDate> date) {
    /**
     * A person as a title names one.
     *
     * @param office the office, in the form in which it is called
     * @param rest what follows the office: “of Valdora Anna Berg”, or in an inflected form «Вальдории А.К.Берга»
     * @param first whether the title begins with this person
     * @param role the part that whoever holds the office plays
     */
    public record Mention(String office, String rest, boolean first, Optional<ParticipantRole> role) {}

    /** {@return whether it says enough to be known for a title wherever it stands} */
    public boolean isCertain() {
        return !(Ends.sentence(text) && date.isEmpty()) && signs() >= 2;
    }

    /** {@return how much speaks for its being a title} */
    int signs() {
        return (kind.isPresent() ? 1 : 0) + (date.isPresent() ? 1 : 0) + (people.isEmpty() ? 0 : 1);
    }
}
