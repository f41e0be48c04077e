package org.chancery.core.transcript.script;

import java.util.Optional;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.label.Naming;
import org.chancery.core.transcript.label.Trait;
import org.chancery.core.transcript.text.Stretch;

/**
 * Somebody named by a title or a label.
 *
 * @param name as it is called; as printed, when that cannot be told
 * @param office as far as known
 * @param post the words for the office alone, as far as known
 * @param affiliation where somebody belongs: an outlet, a ministry; as far as known
 * @param asks whether that is an outlet of the press
 * @param role the part that whoever holds the office plays, as far as known
 * @param opensTitle whether the title begins with this person
 */
record Person(
        String name,
        Optional<String> office,
        Optional<String> post,
        Optional<String> affiliation,
        boolean asks,
        Optional<ParticipantRole> role,
        boolean opensTitle) {
    private static String withoutColon(String card) {
        return card.endsWith(":") ? card.substring(0, card.length() - 1).strip() : card;
    }

    static Person of(Label label) {
        Optional<Naming> naming = label.naming();
        Optional<String> office =
                label.card().map(Stretch::text).map(Person::withoutColon).or(() -> naming.flatMap(Naming::office));
        return new Person(
                label.name(),
                office.filter(text -> !text.equals(label.name())),
                naming.flatMap(Naming::post),
                naming.flatMap(Naming::affiliation),
                label.has(Trait.OUTLET) && naming.flatMap(Naming::affiliation).isPresent(),
                naming.flatMap(Naming::role).flatMap(found -> found.role()),
                false);
    }
}
